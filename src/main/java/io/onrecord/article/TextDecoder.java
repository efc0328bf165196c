package io.onrecord.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns a file's bytes into text.
 *
 * <p>In this order: a byte order mark says the charset; bytes that are valid UTF-8 are UTF-8; the
 * detector's guess is taken where the share of bytes beyond ASCII makes it plausible; all else is
 * windows-1252. The byte order mark is no part of the text.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final int MAX_CONTROL_PERCENT = 5;

  private static final Map<String, byte[]> SIGNATURES =
      Map.of(
          "a PDF document", latin("%PDF-"),
          "a ZIP archive or an Office document", latin("PK\u0003\u0004"),
          "a PNG image", latin("\u0089PNG"),
          "a JPEG image", latin("\u00FF\u00D8\u00FF"),
          "a GIF image", latin("GIF8"),
          "a gzip archive", latin("\u001F\u008B\b"),
          "an old Office document", latin("\u00D0\u00CF\u0011\u00E0"),
          "a program", latin("\u007FELF"));

  /** Others are believed only of text that is largely beyond ASCII, not of a scrap of English. */
  private static final Set<String> LATIN =
      Set.of(
          "iso-8859-1", "iso-8859-2", "iso-8859-15", "windows-1250", "windows-1252", "x-macroman");

  private TextDecoder() {}

  /**
   * The text in the bytes.
   *
   * @throws UnreadableArticleException when they are not text, or blank
   */
  static String decode(byte[] bytes) throws UnreadableArticleException {
    for (Map.Entry<String, byte[]> signature : SIGNATURES.entrySet()) {
      if (startsWith(bytes, signature.getValue())) {
        throw new UnreadableArticleException("is not text: it is " + signature.getKey());
      }
    }
    String text = decodeUnchecked(bytes);
    checkText(text);
    return text;
  }

  private static String decodeUnchecked(byte[] bytes) throws UnreadableArticleException {
    Charset marked = markedCharset(bytes);
    if (marked != null) {
      String text = strict(bytes, markLength(marked), marked);
      if (text != null) {
        return text;
      }
      if (!marked.equals(StandardCharsets.UTF_8)) {
        throw new UnreadableArticleException(
            "is not text: it begins like %s but is not valid".formatted(marked.name()));
      }
    }
    String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    Charset guess = guess(bytes);
    String text = guess == null ? null : strict(bytes, 0, guess);
    return text == null ? new String(bytes, WINDOWS_1252) : text;
  }

  private static @Nullable Charset markedCharset(byte[] bytes) {
    if (startsWith(bytes, latin("\u00EF\u00BB\u00BF"))) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, latin("\u0000\u0000\u00FE\u00FF"))) {
      return UTF_32BE;
    }
    if (startsWith(bytes, latin("\u00FF\u00FE\u0000\u0000"))) {
      return UTF_32LE;
    }
    if (startsWith(bytes, latin("\u00FE\u00FF"))) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, latin("\u00FF\u00FE")) ? StandardCharsets.UTF_16LE : null;
  }

  private static int markLength(Charset charset) {
    return charset.name().startsWith("UTF-32") ? 4 : charset.name().startsWith("UTF-16") ? 2 : 3;
  }

  /** The text, or null when the bytes are not valid in the charset. */
  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The detector's charset, null when it has none that is plausible. */
  private static @Nullable Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || !Charset.isSupported(name)) {
      return null;
    }
    Charset charset = Charset.forName(name);
    boolean foreign = !LATIN.contains(charset.name().toLowerCase(Locale.ROOT));
    if (foreign && highPercent(bytes) < 20) {
      return null;
    }
    return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
  }

  /** The share of bytes beyond ASCII among those that are letters in some charset. */
  private static int highPercent(byte[] bytes) {
    long high = 0;
    long letters = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
      } else if (Character.isLetter(b)) {
        letters++;
      }
    }
    return high == 0 ? 0 : (int) (100 * high / (high + letters));
  }

  private static void checkText(String text) throws UnreadableArticleException {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnreadableArticleException("is not text: it holds NUL characters");
      }
      boolean control = Character.isISOControl(c) && !Characters.isBlank(c);
      controls += control || c == '\uFFFD' ? 1 : 0;
    }
    if (controls * 100 > (long) text.length() * MAX_CONTROL_PERCENT) {
      throw new UnreadableArticleException(
          "is not text: more than %d percent of it are control characters"
              .formatted(MAX_CONTROL_PERCENT));
    }
    if (Characters.skipBlanks(text, 0, text.length()) == text.length()) {
      throw new UnreadableArticleException("holds no text");
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] latin(String signature) {
    return signature.getBytes(StandardCharsets.ISO_8859_1);
  }
}
