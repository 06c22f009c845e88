package dev.gisa.morph;

import java.lang.reflect.Field;

/** What Nori's dictionaries do not let others set. */
final class NoriFields {
  private NoriFields() {}

  /** For reading and writing, final or not. */
  static Field field(Class<?> owner, String name) throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
