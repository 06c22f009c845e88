package dev.gisa.zip;

import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Writes compiled classes again so that nothing is left to be made when they are first used: {@code
 * PlainClasses target/classes}.
 *
 * <p>A lambda or method reference becomes a class beside the one that it stands in ({@code
 * Tagger$$L3}); {@code equals} and {@code hashCode} of records are written out. A JVM makes them by
 * running a compiler of its own, which for hundreds of them takes a tenth of the time to the
 * function's first answer. A second run finds nothing left to do.
 */
public final class PlainClasses {
  private static final String SUFFIX = ".class";

  private static final Map<Type, Type> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private final Path folder;

  /** By their names; written when all is done. */
  private final Map<String, byte[]> rewritten = new TreeMap<>();

  /** The new classes by the class that they are nested in. */
  private final Map<String, Set<String>> members = new TreeMap<>();

  private PlainClasses(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    new PlainClasses(Path.of(args[0])).rewriteAll();
  }

  private void rewriteAll() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    for (Path file : files) {
      rewrite(Files.readAllBytes(file));
    }
    for (String host : members.keySet()) {
      byte[] bytes = rewritten.get(host);
      addMembers(host, bytes != null ? bytes : Files.readAllBytes(file(host)));
    }
    for (Map.Entry<String, byte[]> rewrittenClass : rewritten.entrySet()) {
      Files.write(file(rewrittenClass.getKey()), rewrittenClass.getValue());
    }
  }

  private Path file(String name) {
    return folder.resolve(name + SUFFIX);
  }

  private void rewrite(byte[] bytes) {
    ClassReader in = new ClassReader(bytes);
    PlainClass plain = new PlainClass(in.getClassName());
    in.accept(plain, 0);
    if (plain.isChanged) {
      rewritten.put(plain.name, plain.out.toByteArray());
    }
    if (!plain.lambdas.isEmpty()) {
      rewritten.putAll(plain.lambdas);
      members.computeIfAbsent(plain.host, h -> new TreeSet<>()).addAll(plain.lambdas.keySet());
    }
  }

  /** Nested classes use each other's private methods if their host lists them (JVMS 5.4.4). */
  private void addMembers(String host, byte[] bytes) {
    Set<String> names = members.get(host);
    ClassReader in = new ClassReader(bytes);
    ClassWriter out = new ClassWriter(in, 0);
    in.accept(
        new ClassVisitor(ASM9, out) {
          @Override
          public void visitNestMember(String name) {
            names.add(name);
          }

          @Override
          public void visitEnd() {
            names.forEach(super::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    rewritten.put(host, out.toByteArray());
  }

  /** A class on its way through. */
  private static final class PlainClass extends ClassVisitor {
    private final String name;
    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final Map<String, byte[]> lambdas = new LinkedHashMap<>();

    /** Methods to write, each with the arguments of what would have made it. */
    private final Map<Method, Object[]> record = new LinkedHashMap<>();

    private String host;
    private boolean isChanged;

    PlainClass(String name) {
      super(ASM9);
      this.cv = out;
      this.name = name;
      this.host = name;
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String signature, String[] exceptions) {
      return new MethodVisitor(
          ASM9, super.visitMethod(access, method, type, signature, exceptions)) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String calledType, Handle maker, Object... arguments) {
          String made = maker.getOwner() + "." + maker.getName();
          if (made.equals("java/lang/invoke/LambdaMetafactory.metafactory")) {
            Lambda lambda = new Lambda(name + "$$L" + (lambdas.size() + 1), called, calledType);
            lambdas.put(lambda.type.getInternalName(), lambda.bytes(host, arguments));
            lambda.writeNew(mv);
            isChanged = true;
          } else if (made.equals("java/lang/runtime/ObjectMethods.bootstrap")
              && !called.equals("toString")) {
            record.put(new Method(called + "$", calledType), arguments);
            visitMethodInsn(INVOKESTATIC, name, called + "$", calledType, false);
            isChanged = true;
          } else {
            super.visitInvokeDynamicInsn(called, calledType, maker, arguments);
          }
        }
      };
    }

    @Override
    public void visitEnd() {
      record.forEach((method, arguments) -> new RecordMethod(arguments).write(method, cv));
      super.visitEnd();
    }
  }

  /** The class of a lambda: a field for each value that it captures, and its one method. */
  private static final class Lambda {
    private final Type type;
    private final String method;
    private final Type implemented;
    private final Type[] captured;
    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    /**
     * @param madeFrom the values that it captures → the interface
     */
    Lambda(String name, String method, String madeFrom) {
      this.type = Type.getObjectType(name);
      this.method = method;
      this.implemented = Type.getReturnType(madeFrom);
      this.captured = Type.getArgumentTypes(madeFrom);
    }

    private Method constructor() {
      return new Method("<init>", Type.VOID_TYPE, captured);
    }

    /** Without captured values there is one instance. */
    private boolean isShared() {
      return captured.length == 0;
    }

    /** Captured values → the lambda. */
    void writeNew(MethodVisitor to) {
      String name = type.getInternalName();
      if (isShared()) {
        to.visitFieldInsn(GETSTATIC, name, "INSTANCE", type.getDescriptor());
      } else {
        String descriptor = Type.getMethodDescriptor(implemented, captured);
        to.visitMethodInsn(INVOKESTATIC, name, "of", descriptor, false);
      }
    }

    /**
     * @param arguments of LambdaMetafactory: the erased type of the method, what to call, and the
     *     method's real type
     */
    byte[] bytes(String host, Object[] arguments) {
      String[] interfaces = {implemented.getInternalName()};
      int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
      out.visit(V17, access, type.getInternalName(), null, "java/lang/Object", interfaces);
      out.visitNestHost(host);
      for (int i = 0; i < captured.length; i++) {
        String field = captured[i].getDescriptor();
        out.visitField(ACC_PRIVATE | ACC_FINAL, "captured" + i, field, null, null).visitEnd();
      }
      writeConstructor();
      if (isShared()) {
        writeInstance();
      } else {
        writeFactory();
      }
      Type erased = (Type) arguments[0];
      GeneratorAdapter code = code(ACC_PUBLIC, new Method(method, erased.getDescriptor()));
      writeCall(code, erased, (Handle) arguments[1], (Type) arguments[2]);
      out.visitEnd();
      return out.toByteArray();
    }

    private GeneratorAdapter code(int access, Method written) {
      GeneratorAdapter code = new GeneratorAdapter(access, written, null, null, out);
      code.visitCode();
      return code;
    }

    private void writeConstructor() {
      GeneratorAdapter code = code(ACC_PRIVATE, constructor());
      code.loadThis();
      code.invokeConstructor(Type.getType(Object.class), Method.getMethod("void <init> ()"));
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.loadArg(i);
        code.putField(type, "captured" + i, captured[i]);
      }
      code.returnValue();
      code.endMethod();
    }

    private void writeInstance() {
      String field = type.getDescriptor();
      out.visitField(ACC_STATIC | ACC_FINAL, "INSTANCE", field, null, null).visitEnd();
      GeneratorAdapter code = code(ACC_STATIC, Method.getMethod("void <clinit> ()"));
      writeInstantiation(code);
      code.putStatic(type, "INSTANCE", type);
      code.returnValue();
      code.endMethod();
    }

    private void writeFactory() {
      GeneratorAdapter code = code(ACC_STATIC, new Method("of", implemented, captured));
      writeInstantiation(code);
      code.returnValue();
      code.endMethod();
    }

    private void writeInstantiation(GeneratorAdapter code) {
      code.newInstance(type);
      code.dup();
      code.loadArgs();
      code.invokeConstructor(type, constructor());
    }

    /** Captured values and arguments are what is called on, and its arguments. */
    private void writeCall(GeneratorAdapter code, Type erased, Handle callee, Type real) {
      Type owner = Type.getObjectType(callee.getOwner());
      Type calleeType = Type.getMethodType(callee.getDesc());
      List<Type> taken = new ArrayList<>(List.of(calleeType.getArgumentTypes()));
      boolean isNew = callee.getTag() == H_NEWINVOKESPECIAL;
      if (isNew) {
        code.newInstance(owner);
        code.dup();
      } else if (callee.getTag() != H_INVOKESTATIC) {
        taken.add(0, owner);
      }
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.getField(type, "captured" + i, captured[i]);
      }
      for (int i = 0; i < real.getArgumentTypes().length; i++) {
        code.loadArg(i);
        Type argument = real.getArgumentTypes()[i];
        if (!argument.equals(erased.getArgumentTypes()[i])) {
          code.checkCast(argument);
        }
        convert(code, argument, taken.get(captured.length + i));
      }
      code.visitMethodInsn(
          opcode(callee),
          callee.getOwner(),
          callee.getName(),
          callee.getDesc(),
          callee.isInterface());
      Type returned = isNew ? owner : calleeType.getReturnType();
      if (real.getReturnType() != Type.VOID_TYPE) {
        convert(code, returned, real.getReturnType());
      } else if (returned.getSize() == 2) {
        code.pop2();
      } else if (returned.getSize() == 1) {
        code.pop();
      }
      code.returnValue();
      code.endMethod();
    }

    private static int opcode(Handle callee) {
      return switch (callee.getTag()) {
        case H_INVOKESTATIC -> INVOKESTATIC;
        case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
        // a private method of a nest is called like any other
        default -> callee.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
      };
    }

    /** As LambdaMetafactory converts: boxes, unboxes, widens, casts. */
    private static void convert(GeneratorAdapter code, Type from, Type to) {
      if (isPrimitive(from) && isPrimitive(to)) {
        code.cast(from, to);
      } else if (isPrimitive(from)) {
        code.valueOf(from);
      } else if (isPrimitive(to)) {
        Type unboxed = unboxed(from, to);
        code.unbox(unboxed);
        code.cast(unboxed, to);
      } else if (!from.equals(to)) {
        code.checkCast(to);
      }
    }

    private static boolean isPrimitive(Type type) {
      return type.getSort() < Type.ARRAY;
    }

    private static Type unboxed(Type boxed, Type otherwise) {
      return BOXES.entrySet().stream()
          .filter(box -> box.getValue().equals(boxed))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(otherwise);
    }
  }

  /** {@code equals} or {@code hashCode} of a record, as a static method. */
  private static final class RecordMethod {
    private final Type owner;

    /** How each component is read. */
    private final List<Handle> components;

    /**
     * @param arguments of ObjectMethods: the record, the names of its components, their getters
     */
    RecordMethod(Object[] arguments) {
      this.owner = (Type) arguments[0];
      this.components = Stream.of(arguments).skip(2).map(Handle.class::cast).toList();
    }

    void write(Method method, ClassVisitor to) {
      int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
      GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, to);
      code.visitCode();
      if (method.getReturnType() == Type.INT_TYPE) {
        writeHashCode(code);
      } else {
        writeEquals(code);
      }
      code.endMethod();
    }

    private void writeHashCode(GeneratorAdapter code) {
      code.push(0);
      for (Handle component : components) {
        code.push(31);
        code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
        code.loadArg(0);
        read(code, component);
        call(code, component, Type.INT_TYPE, "hashCode", 1);
        code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
      }
      code.returnValue();
    }

    private void writeEquals(GeneratorAdapter code) {
      Label differs = code.newLabel();
      code.loadArg(1);
      code.instanceOf(owner);
      code.ifZCmp(GeneratorAdapter.EQ, differs);
      for (Handle component : components) {
        code.loadArg(0);
        read(code, component);
        code.loadArg(1);
        code.checkCast(owner);
        read(code, component);
        if (isReference(component)) {
          call(code, component, Type.BOOLEAN_TYPE, "equals", 2);
          code.ifZCmp(GeneratorAdapter.EQ, differs);
        } else {
          // as 0.0 and -0.0 differ, and NaN is itself
          call(code, component, Type.INT_TYPE, "compare", 2);
          code.ifZCmp(GeneratorAdapter.NE, differs);
        }
      }
      code.push(true);
      code.returnValue();
      code.mark(differs);
      Object[] locals = {owner.getInternalName(), "java/lang/Object"};
      code.visitFrame(F_NEW, locals.length, locals, 0, new Object[0]);
      code.push(false);
      code.returnValue();
    }

    private void read(GeneratorAdapter code, Handle component) {
      code.getField(owner, component.getName(), Type.getType(component.getDesc()));
    }

    /** A static method of Objects, or of the class that a primitive has for this. */
    private static void call(
        GeneratorAdapter code, Handle component, Type returned, String method, int arguments) {
      boolean isReference = isReference(component);
      Type type = Type.getType(isReference ? "Ljava/lang/Object;" : component.getDesc());
      Type owner =
          isReference ? Type.getType(Objects.class) : BOXES.get(Type.getType(component.getDesc()));
      Type[] types = Collections.nCopies(arguments, type).toArray(Type[]::new);
      code.invokeStatic(owner, new Method(method, returned, types));
    }

    private static boolean isReference(Handle component) {
      return component.getDesc().length() > 1;
    }
  }
}
