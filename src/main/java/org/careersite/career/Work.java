package org.careersite.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.careersite.career.text.Title;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A film, a composition, a building or whatever else the person had a part in making, and
 * what that part was.
 */
@Entity
@Table(indexes = @Index(columnList = "franchise"))
public class Work extends TitledRecord {

	private Kind kind;

	private @Nullable YearSpan years;

	@Enumerated(EnumType.STRING)
	private Basis yearsBasis;

	private @Nullable PartialDate premiere;

	private @Nullable String franchise;

	private @Nullable Place place;

	@ElementCollection
	private List<Credit> credits;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Fact> facts;

	protected Work() {
	}

	@JsonCreator
	public Work(String slug, @JsonUnwrapped Title title, Kind kind, @Nullable YearSpan years,
			@Nullable Basis yearsBasis, @Nullable PartialDate premiere, @Nullable String franchise,
			@Nullable Place place, List<Credit> credits, List<Contribution> collaborators, Map<String, String> facts,
			@Nullable String summary, List<String> sources, boolean selected, @Nullable LocalDate added) {
		super(slug, title, collaborators, summary, sources, selected, added);
		this.kind = kind;
		this.years = (years != null || premiere == null) ? years : premiere.years();
		this.yearsBasis = (yearsBasis != null) ? yearsBasis : Basis.STATED;
		this.premiere = premiere;
		this.franchise = franchise;
		this.place = place;
		this.credits = List.copyOf(credits);
		this.facts = facts.entrySet().stream().map((fact) -> new Fact(fact.getKey(), fact.getValue())).toList();
	}

	public Medium medium() {
		return this.kind.medium();
	}

	public Kind kind() {
		return this.kind;
	}

	/**
	 * The years that the source gives it, which may be those of the person's work alone;
	 * without any the year of its premiere.
	 */
	@Override
	public @Nullable YearSpan years() {
		return this.years;
	}

	/** The first of its years; the premiere, if it was in that. */
	@Override
	public @Nullable PartialDate date() {
		YearSpan years = this.years;
		PartialDate first = this.premiere;
		return (years == null || first != null && first.year() == years.first()) ? first : years.start();
	}

	/** When it was first shown or performed, where the source says. */
	public @Nullable PartialDate premiere() {
		return this.premiere;
	}

	/** Whether it ran for years, or is a series. */
	@Override
	public boolean running() {
		return this.kind.series() || super.running();
	}

	@Override
	public String what() {
		return this.kind.label();
	}

	/** Whether the source states those years, or they are inferred. */
	public Basis yearsBasis() {
		return this.yearsBasis;
	}

	/** Whether those years are inferred. */
	public boolean yearsInferred() {
		return this.yearsBasis == Basis.INFERRED;
	}

	/** Whether the person created it, which a credit says. */
	public boolean creator() {
		return this.credits.stream().map(Credit::role).anyMatch(Credit.CREATOR::equals);
	}

	/** Whether it is the person's own without a credit that says so. */
	public boolean own() {
		return this.credits.isEmpty() && medium().byOneHand();
	}

	/** The franchise that its title names, if any. */
	public @Nullable String franchise() {
		return this.franchise;
	}

	/** Where it stands, or where it was first shown or performed, if that is given. */
	public @Nullable Place place() {
		return this.place;
	}

	/** What the person was on it, in the order of the dataset. */
	public List<Credit> credits() {
		return this.credits;
	}

	public List<Fact> facts() {
		return this.facts.stream()
			.map((fact) -> new Fact(Language.translated(fact.label), Language.translated(fact.text)))
			.toList();
	}

	@Override
	public Stream<String> prose() {
		return Stream
			.of(super.prose(), facts().stream().map(Fact::text),
					this.credits.stream()
						.flatMap((credit) -> Stream.ofNullable(Language.translatedIfAny(credit.note()))))
			.flatMap((texts) -> texts);
	}

	/**
	 * A line of a work's fact box, such as {@code Network}, its text as Markdown.
	 */
	public record Fact(String label, String text) {
	}

}
