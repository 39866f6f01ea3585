package org.tribune.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;

/**
 * The one browser of all tests of the process: the executable that the environment
 * variable CHROMIUM names, which must work, or the machine's own Chromium. Where there is
 * neither, the tests that need one are skipped and say so.
 */
final class Chromium {

	static final String MISSING = """
			SKIPPED: there is no Chromium here, so nothing is tested in a browser.
			Install Chromium, or set CHROMIUM to the path of an executable.""";

	private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static @Nullable Browser running;

	private static boolean missed;

	private Chromium() {
	}

	/**
	 * Whether there is a browser; said on the console when there is none.
	 */
	static boolean isPresent() {
		boolean present = executable().isPresent();
		if (!present && !missed) {
			missed = true;
			System.err.println(MISSING);
		}
		return present;
	}

	/**
	 * A fresh profile: nothing kept, nothing shared.
	 */
	static synchronized BrowserContext profile(Consumer<NewContextOptions> wishes) {
		if (running == null) {
			running = launch(executable().orElseThrow());
		}
		NewContextOptions options = new NewContextOptions().setLocale("fr-FR");
		wishes.accept(options);
		return running.newContext(options);
	}

	private static Browser launch(Path executable) {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		return playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
	}

	private static Optional<Path> executable() {
		return Optional.ofNullable(System.getenv("CHROMIUM"))
			.map(Path::of)
			.or(() -> USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst());
	}

}
