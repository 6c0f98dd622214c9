package org.careersite.career;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.careersite.career.text.FamilyName;
import org.careersite.career.text.Folding;
import org.careersite.career.text.Language;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * A person or group whom the source names in the life of the {@link Subject}.
 */
@Entity
public class Person extends CareerRecord {

	private String name;

	@Column(length = 5_000)
	private String folded;

	@Column(length = 5_000)
	private String sortKey;

	@Column(name = "is_group")
	private boolean group;

	private @Nullable String knownFor;

	protected Person() {
	}

	@JsonCreator
	public Person(String slug, String name, @Nullable String sortName, boolean group, @Nullable String knownFor,
			List<String> sources) {
		super(slug, sources, null);
		this.name = name;
		this.folded = Folding.foldName(name);
		this.sortKey = Folding.foldName((sortName != null) ? sortName
				: group ? new Title(name, null).withoutArticle() : FamilyName.first(name));
		this.group = group;
		this.knownFor = knownFor;
	}

	public String name() {
		return this.name;
	}

	/** The name as it is searched. */
	public String folded() {
		return this.folded;
	}

	/** The name as it is sorted: by the family name, of a group without its article. */
	public String sortKey() {
		return this.sortKey;
	}

	/** Whether it is a group and no single person. */
	public boolean group() {
		return this.group;
	}

	public @Nullable String knownFor() {
		return Language.translatedIfAny(this.knownFor);
	}

}
