import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.link.Entity;
import dev.gisa.link.Quote;
import dev.gisa.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** gisa as a library, without a server: prints an article's entities and who said what. */
class Embedded {
  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[0]));
    Gisa gisa = Gisa.load();
    AnnotatedArticle article = gisa.annotate(Article.of(text, LocalDate.parse(args[1])));

    for (Entity entity : article.entities()) {
      System.out.println(entity.type() + " " + entity.name() + " " + entity.value());
    }
    for (Quote quote : article.quotes()) {
      String speaker = quote.speaker().map(s -> article.entities().get(s).name()).orElse("?");
      System.out.println(speaker + ": " + quote.text());
    }
  }
}
