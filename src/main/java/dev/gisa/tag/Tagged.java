package dev.gisa.tag;

import dev.gisa.text.Mention;
import java.util.List;

/**
 * What the tagger sees in a text.
 *
 * @param mentions more likely right than not, in text order, without overlaps
 * @param doubtful names that are more likely wrong, and may overlap others; for those who know more
 *     of the article than the tagger does
 */
public record Tagged(List<Mention> mentions, List<Mention> doubtful) {
  public Tagged {
    mentions = List.copyOf(mentions);
    doubtful = List.copyOf(doubtful);
  }
}
