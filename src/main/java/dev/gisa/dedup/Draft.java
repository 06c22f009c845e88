package dev.gisa.dedup;

/**
 * The text while it is cut: what is kept of the part that was read, as a stack, and after it the
 * part that is still to be read. Places count through both.
 */
final class Draft {
  private final Skeleton skeleton;
  private final Edges textEdges;
  private final RollingHash textHash;
  private final int[] origins;
  private final Edges keptEdges = new Edges();
  private final RollingHash keptHash;
  private int keptLength;

  /** How much of the skeleton has been read. */
  private int read;

  Draft(Skeleton skeleton, Edges edges) {
    this.skeleton = skeleton;
    this.textEdges = edges;
    this.textHash = new RollingHash(skeleton.length());
    for (int i = 0; i < skeleton.length(); i++) {
      textHash.append(skeleton.charAt(i));
    }
    this.keptHash = new RollingHash(textHash);
    this.origins = new int[skeleton.length()];
    keptEdges.add(0, true);
  }

  /** Where the part that is still to be read begins; an edge. */
  int keptLength() {
    return keptLength;
  }

  /** The place after the last character. */
  int end() {
    return keptLength + skeleton.length() - read;
  }

  boolean isRead() {
    return read == skeleton.length();
  }

  /** The edges of the kept part. */
  Edges keptEdges() {
    return keptEdges;
  }

  /** Where in the skeleton a character stands. */
  int origin(int place) {
    return place < keptLength ? origins[place] : read + place - keptLength;
  }

  /** Where in the text a character stands. */
  int position(int place) {
    return skeleton.position(origin(place));
  }

  char charAt(int place) {
    return skeleton.charAt(origin(place));
  }

  long hash(int start, int end) {
    if (end <= keptLength) {
      return keptHash.of(start, end);
    }
    int textEnd = origin(end - 1) + 1;
    return start >= keptLength
        ? textHash.of(origin(start), textEnd)
        : textHash.join(
            keptHash.of(start, keptLength), textHash.of(read, textEnd), end - keptLength);
  }

  boolean isEdge(int place) {
    return floorEdge(place) == place;
  }

  boolean isFirmEdge(int place) {
    return place <= keptLength
        ? keptEdges.place(keptEdges.floor(place)) == place
            && keptEdges.isFirm(keptEdges.floor(place))
        : textEdges.place(textEdges.floor(origin(place))) == origin(place)
            && textEdges.isFirm(textEdges.floor(origin(place)));
  }

  /** The last edge at a place or before it. */
  int floorEdge(int place) {
    if (place <= keptLength) {
      return keptEdges.place(keptEdges.floor(place));
    }
    int edge = textEdges.place(textEdges.floor(origin(place)));
    return keptLength + Math.max(0, edge - read);
  }

  /** The first edge at a place, which is not after the end, or after it. */
  int ceilingEdge(int place) {
    return place <= keptLength
        ? keptEdges.place(keptEdges.ceiling(place))
        : keptLength + textEdges.place(textEdges.ceiling(origin(place))) - read;
  }

  /** Reads up to the next edge and keeps it. */
  void keepNext() {
    int edge = textEdges.ceiling(read + 1);
    while (read < textEdges.place(edge)) {
      origins[keptLength++] = read;
      keptHash.append(skeleton.charAt(read++));
    }
    keptEdges.add(keptLength, textEdges.isFirm(edge));
  }

  /** Takes {@code [start, end)} away, which the kept part ends in or before. */
  void cut(int start, int end) {
    read += end - keptLength;
    keptLength = start;
    keptHash.truncate(start);
    keptEdges.truncate(start);
    // where something was cut is an edge from now on
    keptEdges.add(start, true);
  }
}
