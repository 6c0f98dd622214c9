package org.careersite.career;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a prize: an academy, a guild, a festival.
 */
@Entity
public class AwardBody extends CareerRecord {

	private String name;

	@Column(length = 5_000)
	private String sortKey;

	private @Nullable String prize;

	private @Nullable String shortName;

	protected AwardBody() {
	}

	@JsonCreator
	public AwardBody(String slug, String name, @Nullable String prize, @Nullable String shortName,
			List<String> sources) {
		super(slug, sources, null);
		this.name = name;
		this.sortKey = new Title(name, null).sortKey();
		this.prize = ownPrize(prize);
		this.shortName = shortName;
	}

	public String name() {
		return this.name;
	}

	/** The name as it is sorted. */
	public String sortKey() {
		return this.sortKey;
	}

	/** The name of its usual prize, where it has one of its own. */
	public @Nullable String prize() {
		return this.prize;
	}

	/** The name of a prize that it gives, unless that is its own name. */
	@Nullable String ownPrize(@Nullable String prize) {
		return this.name.equals(prize) ? null : prize;
	}

	/** What people call the prize: its short name, else its name, else the body's. */
	public String familiarName() {
		return (this.shortName != null) ? this.shortName : (this.prize != null) ? this.prize : this.name;
	}

}
