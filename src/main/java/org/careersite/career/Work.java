package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A film, series, radio play, poem, song or photographic series, and what the person was
 * on it.
 */
@Entity
@Table(indexes = @Index(columnList = "franchise"))
public class Work {

	@Id
	private String slug;

	@Embedded
	private Title title;

	/** The title as it is searched. */
	@Column(length = 5_000)
	private String folded;

	/** The title as it is sorted. */
	@Column(length = 5_000)
	private String sortKey;

	@Enumerated(EnumType.STRING)
	private Medium medium;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@Embedded
	private YearSpan years;

	@Enumerated(EnumType.STRING)
	private Basis yearsBasis;

	private @Nullable String franchise;

	@Column(length = 4000)
	private @Nullable String summary;

	private List<String> sources;

	private @Nullable LocalDate added;

	@ElementCollection
	@OrderColumn(name = "position")
	private List<Credit> credits;

	@ElementCollection
	@OrderColumn(name = "position")
	private List<Contribution> contributions;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Fact> facts;

	protected Work() {
	}

	public Work(String slug, Title title, Kind kind, YearSpan years, Basis yearsBasis, @Nullable String franchise,
			List<Credit> credits, List<Contribution> contributions, List<Fact> facts, @Nullable String summary,
			List<String> sources, @Nullable LocalDate added) {
		this.slug = slug;
		this.title = title;
		this.folded = title.folded();
		this.sortKey = title.sortKey();
		this.medium = kind.medium();
		this.kind = kind;
		this.years = years;
		this.yearsBasis = yearsBasis;
		this.franchise = franchise;
		this.credits = List.copyOf(credits);
		this.contributions = List.copyOf(contributions);
		this.facts = List.copyOf(facts);
		this.summary = summary;
		this.sources = List.copyOf(sources);
		this.added = added;
	}

	public String slug() {
		return this.slug;
	}

	public Title title() {
		return this.title;
	}

	/** The title as it is searched. */
	String folded() {
		return this.folded;
	}

	/** The title as it is sorted. */
	String sortKey() {
		return this.sortKey;
	}

	public Medium medium() {
		return this.medium;
	}

	public Kind kind() {
		return this.kind;
	}

	/**
	 * The years that the source gives it. Those of a series need not be its whole run:
	 * they may be those of the person's work on it.
	 */
	public YearSpan years() {
		return this.years;
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

	/** The franchise that its title names, if any. */
	public @Nullable String franchise() {
		return this.franchise;
	}

	/** What the person was on it, in the order of the dataset. */
	public List<Credit> credits() {
		return this.credits;
	}

	public List<Contribution> contributions() {
		return this.contributions;
	}

	public List<Fact> facts() {
		return this.facts;
	}

	/** What it is, as Markdown. */
	public @Nullable String summary() {
		return this.summary;
	}

	public List<String> sources() {
		return this.sources;
	}

	/** The day on which the record was added to the dataset, where it is given. */
	public @Nullable LocalDate added() {
		return this.added;
	}

}
