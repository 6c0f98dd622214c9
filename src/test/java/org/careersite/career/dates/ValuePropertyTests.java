package org.careersite.career.dates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.text.Folding;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.WithQuickTheories;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the values of the model whatever their input, tried on made-up input;
 * each run makes up the same.
 */
class ValuePropertyTests implements WithQuickTheories {

	@Test
	void anyTextIsYearsOrIsRefusedWithAReason() {
		theory().forAll(texts("0123456789sS-–—.… '’sincefromtountil"))
			.checkAssert((text) -> parse(YearQuery::parse, text));
	}

	@Test
	void anyTextIsADateOrIsRefusedWithAReason() {
		theory().forAll(texts("0123456789- summerfallcircaearly"))
			.checkAssert((text) -> parse(PartialDate::parse, text));
	}

	@Test
	void anyTextIsASpanOrIsRefusedWithAReason() {
		theory().forAll(texts("0123456789-– ")).checkAssert((text) -> parse(YearSpan::parse, text));
	}

	@Test
	void readsTheYearsItWrites() {
		theory().forAll(years(), years()).checkAssert((one, other) -> {
			YearQuery query = new YearQuery(Math.min(one, other), Math.max(one, other));

			assertThat(YearQuery.parse(query.canonical())).isEqualTo(query);
			if (!query.equals(YearQuery.ALL)) {
				assertThat(YearQuery.parse(query.toString())).isEqualTo(query);
			}
		});
	}

	@Test
	void readsTheSpanItWrites() {
		theory().forAll(years(), years()).checkAssert((one, other) -> {
			YearSpan span = YearSpan.of(one).and(YearSpan.of(other));

			assertThat(YearSpan.parse(span.toString())).isEqualTo(span);
		});
	}

	@Test
	void readsTheDateItWrites() {
		theory().forAll(partialDates()).checkAssert((date) -> {
			PartialDate wordless = new PartialDate(date.year(), date.month(), date.day(), null);

			assertThat(PartialDate.parse(date.iso())).isEqualTo(wordless);
		});
	}

	@Test
	void ordersDatesAsTheyAreEqualAndAsTheyCome() {
		theory().forAll(partialDates(), partialDates()).checkAssert((one, other) -> {
			assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
			assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
			if (one.isBefore(other)) {
				assertThat(one).isLessThan(other);
				assertThat(other.isBefore(one)).isFalse();
			}
		});
	}

	@Test
	void foldsAnyTextIntoWordsThatStayAsTheyAre() {
		theory().forAll(texts(" &'’-ßẞłøĐæŒıİéñ")).checkAssert((text) -> {
			String folded = Folding.fold(text);

			assertThat(folded).matches("(?:[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)*)?");
			assertThat(Folding.fold(folded)).isEqualTo(folded);
			assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
			assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC))).isEqualTo(folded);
		});
	}

	@Test
	void foldsPlainLettersWithoutRegardToCase() {
		theory().forAll(strings().betweenCodePoints(' ', 0x17F).ofLengthBetween(0, 20))
			.checkAssert((text) -> assertThat(Folding.fold(text.toUpperCase(Locale.ROOT)))
				.isEqualTo(Folding.fold(text.toLowerCase(Locale.ROOT))));
	}

	@Test
	void readsTheReferenceItWrites() {
		theory().forAll(arbitrary().pick(RecordType.lists().filter(RecordType::isReferable).toList()), texts(":-"))
			.checkAssert((type, slug) -> {
				RecordReference reference = new RecordReference(type, slug);

				assertThat(RecordReference.parse(reference.toString())).contains(reference);
			});
	}

	private QuickTheory theory() {
		return qt().withFixedSeed(1066).withExamples(2000).withUnlimitedTestingTime();
	}

	/** Texts of any characters, and texts of those that the language in question has. */
	private Gen<String> texts(String characters) {
		Gen<String> near = lists().of(arbitrary().pick(characters.chars().mapToObj(Character::toString).toList()))
			.ofSizeBetween(0, 12)
			.map((list) -> String.join("", list));
		return strings().allPossible().ofLengthBetween(0, 20).mix(near, 60);
	}

	private Gen<Integer> years() {
		return integers().between(YearQuery.FIRST, YearQuery.LAST);
	}

	/** Dates that lie near each other. */
	private Gen<PartialDate> partialDates() {
		Gen<String> words = arbitrary().pick("", "circa ", "early ", "mid ", "spring ", "summer ", "winter ");
		Gen<String> days = arbitrary().pick("", "-01", "-06", "-06-01", "-06-30", "-12", "-12-31");
		return words.zip(integers().between(1999, 2001), days,
				(word, year, day) -> PartialDate.parse(word + year + day));
	}

	private static <T> void parse(Function<String, T> parser, String text) {
		try {
			assertThat(parser.apply(text)).isNotNull();
		}
		catch (IllegalArgumentException ex) {
			assertThat(ex).hasMessageMatching("[\\p{Print}…–]+");
		}
	}

}
