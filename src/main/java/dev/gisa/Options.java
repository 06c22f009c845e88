package dev.gisa;

import dev.gisa.section.Section;
import dev.gisa.text.EntityType;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a caller may choose.
 *
 * @param minChars shortest repeat that is cut, in characters other than white space; at least 1
 * @param near whether copies with small edits are repeats too
 * @param drop kinds of news furniture to leave out of the clean text
 * @param types entity types to return
 * @param minConfidence mentions less probable than this are left out, 0 to 1
 */
public record Options(
    int minChars,
    boolean near,
    Set<Section.Kind> drop,
    Set<EntityType> types,
    double minConfidence) {
  public static final Options DEFAULT =
      new Options(30, true, Set.of(), EnumSet.allOf(EntityType.class), 0.0);

  public Options {
    drop = Set.copyOf(drop);
    types = Set.copyOf(types);
    if (minChars < 1) {
      throw new IllegalArgumentException("minChars is less than 1");
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence is not between 0 and 1");
    }
  }
}
