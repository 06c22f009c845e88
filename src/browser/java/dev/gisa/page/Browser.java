package dev.gisa.page;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium of this machine without a window, and what the tests do with it. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  private static Optional<File> program(List<String> names) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Empty if there is none, or no driver that speaks to it, or it does not start. */
  static Optional<Browser> open(String language) {
    Optional<File> binary = program(NAMES);
    Optional<File> driver = program(List.of("chromedriver"));
    if (binary.isEmpty() || driver.isEmpty()) {
      return Optional.empty();
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary.get());
    options.addArguments(
        "--headless=new",
        // root, as in containers, has no sandbox
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        // else a click misses what still scrolls
        "--force-prefers-reduced-motion",
        "--force-color-profile=srgb",
        "--window-size=1280,1000",
        "--lang=" + language,
        "--accept-lang=" + language);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build();
    try {
      return Optional.of(new Browser(new ChromeDriver(service, options)));
    } catch (SessionNotCreatedException e) {
      System.err.println(e.getMessage());
      return Optional.empty();
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  void go(URI address) {
    driver.get(address.toString());
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What a script returns. */
  @SuppressWarnings("unchecked")
  <T> T ask(String script, Object... arguments) {
    return (T) driver.executeScript("return " + script, arguments);
  }

  /** Until it is so. */
  void await(Function<Browser, Boolean> condition) {
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .ignoring(StaleElementReferenceException.class)
        .until(d -> condition.apply(this));
  }

  /** The colours that the user likes: {@code light} or {@code dark}. */
  void prefer(String scheme) {
    List<Map<String, String>> features =
        List.of(Map.of("name", "prefers-color-scheme", "value", scheme));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
  }

  void resize(int width, int height, boolean isPhone) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            height,
            "deviceScaleFactor",
            isPhone ? 2 : 1,
            "mobile",
            isPhone));
  }

  /** What the console holds, among it what the policy has stopped. */
  List<String> complaints() {
    Stream<LogEntry> entries = driver.manage().logs().get(LogType.BROWSER).getAll().stream();
    return entries.map(LogEntry::getMessage).toList();
  }

  void photograph(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
