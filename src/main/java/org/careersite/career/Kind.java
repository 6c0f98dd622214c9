package org.careersite.career;

import java.util.Comparator;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Work} is, in the terms of the trade: one of {@code kinds.yaml}, or one
 * that a dataset adds. Programs know it by its name, such as {@code TV_SERIES}.
 *
 * @param position its place among all kinds
 * @param ownLabel what the dataset calls it; none to call it as the site does
 * @param medium the field of art that works of it belong to
 * @param schemaType the nearest type of schema.org
 * @param typical whether that type says all that the kind does
 * @param openGraph the nearest type of Open Graph
 * @param citation what citation managers take it for
 * @param quoted whether titles of such works stand in quotation marks and not in italics
 */
@Embeddable
public record Kind(@Column(name = "kind") String name, @Column(name = "kind_position") int position,
		@JsonProperty("label") @Column(name = "kind_label") @Nullable String ownLabel,
		@Enumerated(EnumType.STRING) Medium medium, @Column(name = "kind_schema_type") String schemaType,
		@Column(name = "kind_typical") boolean typical, @Column(name = "kind_open_graph") String openGraph,
		@Column(name = "kind_citation") @Enumerated(EnumType.STRING) ReferenceForm citation,
		@Column(name = "kind_quoted") boolean quoted) implements Labelled {

	/** In the order of {@code kinds.yaml}, those of a dataset last. */
	public static final Comparator<Kind> ORDER = Comparator.comparing(Kind::position);

	/** What it is called in the language of the request. */
	@Override
	public String label() {
		return (this.ownLabel != null) ? Language.translated(this.ownLabel) : Messages.get("kind." + this.name);
	}

	/** What readers call it beyond its name; empty if nothing. */
	public String otherWords() {
		return Kinds.BUILT_IN.has(this.name) ? Messages.get("kind.words." + this.name) : "";
	}

	/** Whether it comes in episodes, so that it runs on even within a year. */
	public boolean series() {
		return this.schemaType.endsWith("Series");
	}

	/** Its name. */
	@JsonValue
	@Override
	public String toString() {
		return this.name;
	}

}
