package io.onrecord.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FeaturesTest {
  @Test
  void features_areBucketsInTheOrderTheyWereAdded() {
    var features = new Features();
    features.add(1);
    features.add(2, "said");
    features.add(2, 7);
    features.add(3, "said", "Roe");
    features.add(3, "said", 7);
    int[] buckets = features.toArray();

    assertThat(buckets).hasSize(5).doesNotHaveDuplicates();
    assertThat(Arrays.stream(buckets)).allMatch(one -> one >= 0 && one < Features.BUCKETS);
    assertThat(IntStream.range(0, 5).map(features::bucket).toArray()).isEqualTo(buckets);
  }

  @Test
  void oneFeature_isInOneBucketAlways_andOthersHardlyEver() {
    assertThat(Toy.features("said").toArray()).isEqualTo(Toy.features("said").toArray());
    assertThat(
            IntStream.range(0, 1000)
                .map(i -> Toy.features("w" + i).toArray()[0])
                .distinct()
                .count())
        .isGreaterThan(990);
  }

  @Test
  void clear_forgetsAll_andThereIsRoomForMany() {
    var features = new Features();
    for (int i = 0; i < 1000; i++) {
      features.add(1, i);
    }
    assertThat(features.size()).isEqualTo(1000);

    features.clear();
    assertThat(features.toArray()).isEmpty();
  }
}
