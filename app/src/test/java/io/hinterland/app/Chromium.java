package io.hinterland.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real Chromium without a window. The system's own is used where it is installed, else Selenium finds or fetches one.
 */
final class Chromium implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final File PROGRAM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    static Chromium open(int width, int height, String... arguments) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments(arguments);
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        if (PROGRAM.exists() && DRIVER.exists()) {
            options.setBinary(PROGRAM);
            service.usingDriverExecutable(DRIVER);
        }
        ChromeDriver driver = new ChromeDriver(service.build(), options);
        driver.manage().window().setSize(new Dimension(width, height));
        return new Chromium(driver);
    }

    void go(Object address) {
        driver.get(address.toString());
    }

    /** Returns the first element that fits, as soon as there is one to see. */
    WebElement find(String selector) {
        return await(chrome -> chrome.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /** Returns what a script gives as soon as that is neither null, false nor nothing. */
    Object awaitScript(String script, Object... arguments) {
        return await(chrome -> chrome.executeScript(script, arguments));
    }

    /**
     * Waits until a condition holds of which an action is the cause, and takes the action again every ten seconds: a
     * page shows what can be clicked a moment before it listens.
     */
    void awaitAfter(String action, String condition) {
        Instant[] next = {Instant.MIN};
        await(chrome -> {
            if (Instant.now().isAfter(next[0])) {
                next[0] = Instant.now().plusSeconds(10);
                chrome.executeScript(action);
            }
            return chrome.executeScript("return " + condition);
        });
    }

    <T> T await(Function<ChromeDriver, T> condition) {
        return new WebDriverWait(driver, Duration.ofSeconds(60))
                .ignoring(StaleElementReferenceException.class)
                .until(anything -> condition.apply(driver));
    }

    /** Returns the text of an element as soon as it is as wanted. */
    String awaitText(String selector, Predicate<String> wanted) {
        return await(chrome -> chrome.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .filter(wanted)
                .findFirst()
                .orElse(null));
    }

    /** Holds the pointer down on an element, from a place beside its middle on by steps, and lifts it. */
    void draw(WebElement element, int[][] steps) {
        Actions actions = new Actions(driver)
                .moveToElement(element, steps[0][0], steps[0][1])
                .clickAndHold();
        for (int step = 1; step < steps.length; step++) {
            actions.moveByOffset(steps[step][0], steps[step][1]);
        }
        actions.release().perform();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Returns what a script hands to its last argument, within two minutes. */
    Object later(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return driver.executeAsyncScript(script, arguments);
    }

    /** Shows the page as on another medium, such as {@code print}; an empty text for the screen. */
    void showOn(String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** Saves all of the page, what is below the window too. */
    void saveScreenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        Files.write(
                SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
