package org.careersite.career;

import java.util.Comparator;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What something is, in a word that a dataset may add to those of the site: a kind of
 * publication, somebody's part in one or in an exhibition, the theme of an event.
 *
 * @param code where the messages have it: {@code publication.kind.BOOK}
 * @param constant the constant of the site that it is, or that it is treated like
 * @param ownLabel what the dataset calls it; none to call it as the site does
 */
@Embeddable
public record Term(String code, String constant, @Nullable String ownLabel) implements Labelled {

	/** A constant of the site. */
	public static Term of(Labelled constant) {
		return new Term(Labelled.codes(constant.getClass()) + constant.name(), constant.name(), null);
	}

	/** In the order of the constants, own terms behind that which they are like. */
	public static <E extends Enum<E>> Comparator<Term> order(Class<E> type) {
		return Comparator.comparing((Term term) -> term.as(type))
			.thenComparing((term) -> !term.constant.equals(term.name()))
			.thenComparing(Term::name);
	}

	/** Whether it is a constant of the site, or like it. */
	public boolean is(Labelled constant) {
		return this.constant.equals(constant.name());
	}

	/** The constant of the site that it is, or is like. */
	public <E extends Enum<E>> E as(Class<E> type) {
		return Enum.valueOf(type, this.constant);
	}

	/** By which programs know it: {@code BOOK}. */
	@Override
	public String name() {
		return this.code.substring(this.code.lastIndexOf('.') + 1);
	}

	@Override
	public String label() {
		return (this.ownLabel != null) ? Language.translated(this.ownLabel) : Messages.get(this.code);
	}

	/** Its name. */
	@JsonValue
	@Override
	public String toString() {
		return name();
	}

}
