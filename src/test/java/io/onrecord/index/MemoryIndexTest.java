package io.onrecord.index;

final class MemoryIndexTest extends ArticleIndexContract {
  @Override
  protected ArticleIndex open() {
    return new MemoryIndex();
  }
}
