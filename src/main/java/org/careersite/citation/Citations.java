package org.careersite.citation;

import java.util.List;
import java.util.function.Predicate;

import org.careersite.career.Subject;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.citation.Reference.Hand;
import org.careersite.web.SiteSettings;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Words references, which name the page of the record as their source.
 */
@ControllerAdvice
public class Citations {

	private final SiteSettings settings;

	private final CurrentCareer career;

	Citations(SiteSettings settings, CurrentCareer career) {
		this.settings = settings;
		this.career = career;
	}

	/** For the pages, whose templates word the reference of their record. */
	@ModelAttribute("citations")
	Citations citations() {
		return this;
	}

	/** The reference in all forms. */
	public Citation of(Reference reference) {
		Subject subject = this.career.get().subject();
		String person = subject.name();
		String url = this.settings.address(reference.path());
		return new Citation(new Styles(reference, subject, url).all(), Bibtex.of(reference, person, url),
				Ris.of(reference, person, url));
	}

	/** {@code René Balcer: publisher}, for all who are neither author nor editor. */
	static List<String> parts(Reference reference, String person) {
		return reference.hands()
			.stream()
			.filter((hand) -> !hand.author() && !hand.editor())
			.map((hand) -> Messages.get("citation.part", hand.name(person), Language.translated(hand.part())))
			.toList();
	}

	static List<String> names(Reference reference, String person, Predicate<Hand> which) {
		return reference.hands().stream().filter(which).map((hand) -> hand.name(person)).toList();
	}

}
