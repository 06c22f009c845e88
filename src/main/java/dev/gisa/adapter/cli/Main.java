package dev.gisa.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.json.OffsetUnit;
import dev.gisa.json.PublicationDate;
import dev.gisa.section.Section;
import dev.gisa.text.Publication;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line: {@code gisa --published 2023-06-11 article.txt} → the article's JSON.
 *
 * <p>Only results go to standard output, in UTF-8 whatever the locale. Exit codes: {@value #FINE},
 * {@value #SOME_FAILED} if any input failed, {@value #USAGE} for wrong arguments, and {@value
 * #BROKEN_PIPE}, as of a program ended by SIGPIPE, if nobody reads the output any more.
 */
@Command(
    name = "gisa",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    subcommands = Serve.class,
    description = {
      "Annotates Korean news articles: text without repeats, entities and their values, as JSON.",
      ""
    },
    footer = {
      "",
      "Files may be UTF-8, UTF-16 with a byte order mark, or CP949/EUC-KR.",
      "From a checkout, ./gisa dev starts the Lambda function in Quarkus dev mode.",
      "Exit codes: 0 all fine, 1 an input failed, 2 wrong usage."
    })
public final class Main implements Callable<Integer> {
  static final int FINE = 0;
  static final int SOME_FAILED = 1;
  static final int USAGE = 2;
  static final int BROKEN_PIPE = 128 + 13;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Articles: files, folders (every file in them that is not hidden), or - for standard"
              + " input, which is also read if none is given.")
  private List<String> arguments = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json: one object, or an array for a folder or several files (default); ndjson: one"
              + " object a line; text: for people; html: a page with one article.")
  private Format format = Format.JSON;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Day or time of publication, like 2023-06-11, for dates such as 지난 9일.")
  private Publication published;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "What offsets count: utf16 (default), codepoint or utf8.")
  private OffsetUnit offsets = OffsetUnit.UTF16;

  @Option(
      names = "--min-chars",
      paramLabel = "N",
      description = "Shortest repeat to cut, in characters (default: ${DEFAULT-VALUE}).")
  private int minChars = Options.DEFAULT.minChars();

  @Option(
      names = "--clusters",
      description = "Also group the articles that are near-duplicates of one another.")
  private boolean clusters;

  @Option(
      names = "--drop",
      paramLabel = "KIND",
      split = ",",
      description =
          "Leave news furniture out of the text: byline, copyright, caption, related, update.")
  private Set<Section.Kind> drop = Set.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where results go instead of standard output.")
  private Path output;

  @Option(
      names = "--resume",
      description =
          "Leave out the articles of which the output already has a line, and add the others"
              + " (--output and --format ndjson).")
  private boolean resume;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles annotated at once (default: as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  private final Future<Gisa> gisa;
  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;

  private Main(Future<Gisa> gisa, InputStream in, OutputStream out, PrintStream err) {
    this.gisa = gisa;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    System.exit(run(System.in, out, err, args));
  }

  /** Runs in this JVM and returns the exit code. */
  static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    // loading takes longest, so it begins before the arguments are read
    Future<Gisa> gisa = CompletableFuture.supplyAsync(Gisa::load);
    return new CommandLine(new Main(gisa, in, out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(new PrintStream(out, false, UTF_8), true, UTF_8))
        .setParameterExceptionHandler((e, all) -> refuse(e, err))
        .setExecutionExceptionHandler((e, command, parsed) -> giveUp(e, err))
        .execute(args);
  }

  @Override
  public Integer call() throws Exception {
    Options options = options();
    if (resume && (output == null || format != Format.NDJSON || clusters)) {
      throw wrong("--resume needs --output and --format ndjson, and cannot go with --clusters");
    }
    if (threads < 1) {
      throw wrong("--threads must be at least 1");
    }
    Inputs named = Inputs.of(arguments, in);
    if (format == Format.HTML && (named.isCollection() || clusters)) {
      throw wrong("--format html makes a page with one article, without --clusters");
    }
    Annotator annotator =
        new Annotator(
            gisa.get(), options, Optional.ofNullable(published), offsets, format, terminal());
    Inputs inputs = output == null ? named : named.without(output);
    List<Input> list = resume ? FinishedResults.in(output).missing(inputs.list()) : inputs.list();
    try (OutputStream results = results()) {
      ResultWriter writer = new ResultWriter(format, inputs.isCollection(), clusters, results);
      Progress progress = Progress.of(list.size(), err);
      return new Run(annotator, writer, progress, err, clusters).over(list, new Workers(threads));
    }
  }

  private Options options() {
    try {
      return new Options(
          minChars,
          Options.DEFAULT.near(),
          drop,
          Options.DEFAULT.types(),
          Options.DEFAULT.minConfidence());
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String complaint) {
    return new ParameterException(spec.commandLine(), complaint);
  }

  private OutputStream results() throws IOException {
    return output == null ? out : new FileOutputStream(output.toFile(), resume);
  }

  private Terminal terminal() {
    return output == null
        ? Terminal.ofStandardOutput(System.getenv("NO_COLOR"), System.getenv("TERM"))
        : Terminal.none();
  }

  Future<Gisa> gisa() {
    return gisa;
  }

  PrintStream err() {
    return err;
  }

  private static int refuse(ParameterException e, PrintStream err) {
    err.println("gisa: " + e.getMessage());
    err.println("Try: gisa --help");
    return USAGE;
  }

  private static int giveUp(Exception e, PrintStream err) {
    if ("Broken pipe".equals(e.getMessage())) {
      return BROKEN_PIPE;
    }
    Throwable reason = e instanceof ExecutionException ? e.getCause() : e;
    err.println("gisa: " + reason.getMessage());
    return SOME_FAILED;
  }

  /** Reads the argument of {@code --published}. */
  static final class Day implements ITypeConverter<Publication> {
    @Override
    public Publication convert(String value) {
      return PublicationDate.parse(value)
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is no date like 2023-06-11"));
    }
  }
}
