package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static final String WEST =
      "“The café in Besançon,” she said – “it’s closed.” Übrigens: Ångström.";
  private static final String RUSSIAN =
      "Вода в реке поднялась на два метра и вышла из берегов у старой мельницы, сообщили власти."
          + " Сорок семей покинули свои дома. Мы в безопасности, сказала жительница посёлка.";
  private static final String JAPANESE =
      "川の水位は火曜日に二メートル上昇し、古い水車小屋の近くで堤防を越えたと当局が発表した。" + "四十世帯が家を離れた。「私たちは無事です」と住民は語った。";

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static byte[] marked(int[] mark, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b : mark) {
      out.write(b);
    }
    out.writeBytes(bytes);
    return out.toByteArray();
  }

  @Test
  void utf8_isDecoded_withoutItsMark() throws Exception {
    assertThat(TextDecoder.decode(bytes(WEST, "UTF-8"))).isEqualTo(WEST);
    assertThat(TextDecoder.decode(marked(new int[] {0xEF, 0xBB, 0xBF}, bytes(WEST, "UTF-8"))))
        .isEqualTo(WEST);
  }

  @Test
  void utf16AndUtf32_areDecoded_byTheirMarks() throws Exception {
    assertThat(TextDecoder.decode(marked(new int[] {0xFF, 0xFE}, bytes(WEST, "UTF-16LE"))))
        .isEqualTo(WEST);
    assertThat(TextDecoder.decode(marked(new int[] {0xFE, 0xFF}, bytes(WEST, "UTF-16BE"))))
        .isEqualTo(WEST);
    assertThat(TextDecoder.decode(marked(new int[] {0xFF, 0xFE, 0, 0}, bytes(WEST, "UTF-32LE"))))
        .isEqualTo(WEST);
    assertThat(TextDecoder.decode(marked(new int[] {0, 0, 0xFE, 0xFF}, bytes(WEST, "UTF-32BE"))))
        .isEqualTo(WEST);
  }

  @Test
  void windows1252_keepsCurlyQuotes() throws Exception {
    assertThat(TextDecoder.decode(bytes(WEST, "windows-1252"))).isEqualTo(WEST);
    assertThat(TextDecoder.decode(bytes("He’s here.", "windows-1252"))).isEqualTo("He’s here.");
  }

  @Test
  void latin1_keepsItsAccents() throws Exception {
    String text = "The café in Besançon was closed, said Zoë Müller of Århus.";

    assertThat(TextDecoder.decode(bytes(text, "ISO-8859-1"))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R"})
  void russian_isDetected(String charset) throws Exception {
    assertThat(TextDecoder.decode(bytes(RUSSIAN, charset))).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource({"Shift_JIS", "EUC-JP"})
  void japanese_isDetected(String charset) throws Exception {
    assertThat(TextDecoder.decode(bytes(JAPANESE, charset))).isEqualTo(JAPANESE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "255044462D312E37         | is not text: it is a PDF document",
        "504B03041400             | is not text: it is a ZIP archive or an Office document",
        "89504E470D0A1A0A         | is not text: it is a PNG image",
        "FFD8FFE000104A46         | is not text: it is a JPEG image",
        "1F8B0800                 | is not text: it is a gzip archive",
        "54686500726976657200     | is not text: it holds NUL characters",
        "FFFE540068               | is not text: it begins like UTF-16LE but is not valid",
        "FEFFD800005A             | is not text: it begins like UTF-16BE but is not valid",
        "5401020304050607         | is not text: more than 5 percent of it are control characters",
        "''                       | holds no text",
        "20200A0D0A09             | holds no text",
        "EFBBBF                   | holds no text",
        "FFFE                     | holds no text",
      })
  void otherBytes_areRefusedWithAReason(String hex, String message) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(message);
  }

  @Test
  void lineEnds_areKept() throws Exception {
    String text = "One.\r\nTwo.\rThree.\u2028Four.";

    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }
}
