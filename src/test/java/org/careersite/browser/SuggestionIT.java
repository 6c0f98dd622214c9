package org.careersite.browser;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/** What the field of the header suggests while a reader types. */
class SuggestionIT extends BrowserTest {

	@BeforeEach
	void setWindow() {
		windowOf(1280, 900);
	}

	@Test
	void opensThePageOfAChosenTitle() {
		open("/about");
		type("special vic");

		field().sendKeys(Keys.ARROW_DOWN);
		assertThat(active().getText()).startsWith("Law & Order: Special Victims Unit");
		assertThat(active().getDomAttribute("aria-selected")).isEqualTo("true");
		field().sendKeys(Keys.ENTER);

		waitUntil(() -> address().equals("/filmography/law-and-order-special-victims-unit"));
	}

	@Test
	void searchesForWhatWasTypedIfNoTitleIsChosen() {
		open("/about");
		type("criminal int");

		field().sendKeys(Keys.ENTER);

		waitUntil(() -> address().equals("/search?q=criminal+int"));
	}

	@Test
	void goesRoundThroughTheFieldWithTheArrows() {
		open("/about");
		type("law");
		assertThat(options()).hasSize(8);

		field().sendKeys(Keys.ARROW_DOWN);
		assertThat(active().getDomAttribute("id")).isEqualTo(options().get(0).getDomAttribute("id"));
		field().sendKeys(Keys.ARROW_UP);
		assertThat(field().getDomAttribute("aria-activedescendant")).isNull();
		field().sendKeys(Keys.ARROW_UP);
		assertThat(active().getDomAttribute("id")).isEqualTo(options().get(options().size() - 1).getDomAttribute("id"));
		field().sendKeys(Keys.ARROW_DOWN);
		assertThat(field().getDomAttribute("aria-activedescendant")).isNull();
		field().sendKeys(Keys.ARROW_DOWN, Keys.HOME);
		assertThat(field().getDomAttribute("aria-activedescendant")).isNull();
		assertThat(open()).isTrue();
	}

	@Test
	void closesOnEscapeAndKeepsWhatWasTyped() {
		open("/about");
		type("law");

		field().sendKeys(Keys.ARROW_DOWN, Keys.ESCAPE);

		assertThat(closed()).isTrue();
		assertThat(field().getDomAttribute("aria-activedescendant")).isNull();
		assertThat(field().getDomProperty("value")).isEqualTo("law");
		field().sendKeys(Keys.ARROW_DOWN);
		waitUntil(this::open);
	}

	@Test
	void closesOnTabAndLeavesTheField() {
		open("/about");
		type("law");

		field().sendKeys(Keys.TAB);

		assertThat(closed()).isTrue();
		assertThat(driver().switchTo().activeElement().getText()).isEqualTo("Find");
	}

	@Test
	void closesWhenTheFieldIsEmptied() {
		open("/about");
		type("law");

		field().sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);

		waitUntil(this::closed);
	}

	@Test
	void opensThePageOfATitleThatIsClicked() {
		open("/about");
		type("special vic");

		one("#suggestions a[href='/filmography/law-and-order-special-victims-unit']").click();

		waitUntil(() -> address().equals("/filmography/law-and-order-special-victims-unit"));
	}

	@Test
	void leadsToAPlaceOnAPage() {
		open("/about");
		type("third horseman");

		field().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

		waitUntil(() -> address().equals("/awards/planned-parenthood#planned-parenthood-2004"));
	}

	@Test
	void announcesHowManyThereAre() {
		open("/about");

		type("special vic");
		waitUntil(() -> "1 suggestion".equals(one("#status").getDomProperty("textContent")));

		field().clear();
		field().sendKeys("qwertzuiop");
		waitUntil(() -> "No suggestions".equals(one("#status").getDomProperty("textContent")));
		assertThat(closed()).isTrue();
	}

	/**
	 * The first answer is held back until the second is there, whatever the network does.
	 */
	@Test
	void showsNoAnswerToAnOlderQuestion() {
		open("/about");
		driver().executeScript("""
				const real = window.fetch;
				let held;
				window.fetch = (address, options) => {
					if (!held) {
						held = {};
						return new Promise((resolve) => (held.answer = () => resolve(
							new Response(JSON.stringify(["jo", ["Old"], ["Work"], ["http://x/old"]])))));
					}
					return real(address, options);
				};
				window.answerTheFirst = async () => { held.answer(); };
				window.heldBack = () => Boolean(held?.answer);
				""");
		field().sendKeys("jo");
		waitUntil(() -> Boolean.TRUE.equals(driver().executeScript("return heldBack()")));
		field().clear();
		type("special vic");

		driver()
			.executeAsyncScript("answerTheFirst(); requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");

		assertThat(options()).isNotEmpty().noneMatch((option) -> option.getText().startsWith("Old"));
	}

	@Test
	void movesNothingOnThePage() {
		open("/about");
		Object before = driver().executeScript("return document.querySelector('h1').getBoundingClientRect().top");

		type("law");

		assertThat(driver().executeScript("return document.querySelector('h1').getBoundingClientRect().top"))
			.isEqualTo(before);
	}

	@ParameterizedTest(name = "{0} pixels in {1}")
	@CsvSource({ "1280, light", "1280, dark", "390, light", "390, dark", "320, light" })
	void keepsNobodyOut(int width, String scheme) {
		windowOf(width, 844);
		colours(scheme);
		open("/awards");
		type("law");
		field().sendKeys(Keys.ARROW_DOWN);

		assertThat(violations(everything())).isEmpty();
		assertThat(one("#suggestions").getRect().getX()).isNotNegative();
		assertThat(((Number) driver().executeScript("return document.documentElement.scrollWidth")).intValue())
			.isLessThanOrEqualTo(width);
	}

	/** Types, and waits for what is suggested for the whole of it. */
	private void type(String text) {
		field().sendKeys(text);
		waitUntil(() -> Boolean.TRUE.equals(driver().executeScript("""
				return performance.getEntriesByType("resource")
					.some((entry) => entry.name.endsWith("/suggest?q=" + encodeURIComponent(arguments[0])));
				""", text)) && open());
	}

	private boolean closed() {
		return !one("#suggestions").isDisplayed() && "false".equals(field().getDomAttribute("aria-expanded"));
	}

	private boolean open() {
		return one("#suggestions").isDisplayed() && "true".equals(field().getDomAttribute("aria-expanded"));
	}

	private WebElement field() {
		return one("#search");
	}

	private WebElement active() {
		return driver().findElement(By.id(String.valueOf(field().getDomAttribute("aria-activedescendant"))));
	}

	private List<WebElement> options() {
		return driver().findElements(By.cssSelector("#suggestions [role=option]"));
	}

}
