package org.careersite.records;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.Basis;
import org.careersite.career.Outcome;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.tables.CsvColumn;
import org.careersite.web.Markdown;
import org.careersite.web.section.Figure;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A prize, nomination, mention or honour. Its {@code slug} is also its anchor; {@code
 * count} is how many of them the record stands for.
 */
public record AwardData(@CsvColumn String slug, @CsvColumn int year, @CsvColumn( {
		"body", "bodyName" }) BodyData body, @CsvColumn @Nullable String prize, @CsvColumn @Nullable String category,
		@CsvColumn Outcome outcome, @CsvColumn int count, @CsvColumn @Nullable String creditedAs,
		@CsvColumn @Nullable String episode, @CsvColumn({ "work", "workTitle" }) @Nullable NamedData work,
		@CsvColumn({ "publication", "publicationTitle" }) @Nullable NamedData publication, @CsvColumn Basis basis,
		@CsvColumn @Nullable Markdown note, @CsvColumn List<String> sources, @CsvColumn String url){

	public static AwardData of(Award award) {
		Award.For object = award.object();
		return new AwardData(award.slug(), award.year(), BodyData.of(award.body()), award.prize(), award.category(),
				award.outcome(), award.count(), Language.translatedIfAny(object.creditedAs()), object.episode(),
				NamedData.of(object.work()), NamedData.of(object.publication()), object.basis(),
				Markdown.line(award.note()), award.sources(), Paths.of(award));
	}

	public static List<AwardData> of(List<Award> awards) {
		return awards.stream().map(AwardData::of).toList();
	}

	/** By outcome, leading to them: {@code 11 won · 16 nominations}. */
	public static Stream<Figure> figures(List<AwardData> awards) {
		return Figure.of(tally(awards), (outcome) -> "#" + AwardGroup.id(outcome));
	}

	/** The sum of some awards. */
	public static AwardTally tally(List<AwardData> awards) {
		return awards.stream()
			.map((award) -> AwardTally.of(award.outcome, award.count))
			.reduce(AwardTally.NONE, AwardTally::plus);
	}

	/** The page of the awarding body, named by what is not said of it already. */
	public RecordLink giver() {
		return this.body.link(prizeSaid() ? this.body.name() : familiarName());
	}

	/** Whose prize it is, where the name of the prize alone does not say so. */
	public @Nullable String prizeOf() {
		return prizeSaid() ? null : this.body.giver(familiarName());
	}

	private boolean prizeSaid() {
		return named() && what().startsWith(familiarName());
	}

	/** What people call the prize. */
	String familiarName() {
		return Objects.equals(this.prize, this.body.prize()) ? this.body.familiarName() : prizeOrBody();
	}

	private String prizeOrBody() {
		return (this.prize != null) ? this.prize : this.body.name();
	}

	/** The name of the prize where nothing else on a page of its body says it. */
	public @Nullable String otherPrize() {
		return (prizeSaid() || familiarName().equals(this.body.familiarName())) ? null : familiarName();
	}

	/** The work or publication it was for. */
	public @Nullable RecordLink object() {
		NamedData object = (this.work != null) ? this.work : this.publication;
		return (object != null) ? object.link() : null;
	}

	/** Whether that tie is inferred. */
	public boolean inferred() {
		return this.basis == Basis.INFERRED;
	}

	/** What it was given for doing, unless that is the name of the body. */
	public @Nullable String ownCategory() {
		return this.body.name().equals(this.category) ? null : this.category;
	}

	/**
	 * The name of the prize, unless the category says it: Silver Gavel Award for
	 * Television says Silver Gavel Award for the Media.
	 */
	public @Nullable String ownPrize() {
		String category = ownCategory();
		return (category != null && this.prize != null && category.startsWith(this.prize.split(" for ")[0])) ? null
				: this.prize;
	}

	/** Whether there is more to name than who gave it. */
	public boolean named() {
		return ownCategory() != null || ownPrize() != null;
	}

	/**
	 * What was won or nominated, in words: the category, else the prize, else the body.
	 */
	public String what() {
		String category = ownCategory();
		return (category != null) ? category : prizeOrBody();
	}

	/**
	 * The same after what people call the prize: {@code Edgar: Best Television Episode}.
	 */
	public String titled() {
		String familiar = familiarName();
		return what().startsWith(familiar) ? what() : Messages.get("record.awards-of", familiar, what());
	}

	/** In words, with the number where there are several: {@code 3 nominations}. */
	public String outcomeInWords() {
		return (this.count == 1) ? this.outcome.label() : this.outcome.counted(this.count);
	}

}
