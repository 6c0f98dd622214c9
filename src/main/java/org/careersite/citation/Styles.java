package org.careersite.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.careersite.career.Credit;
import org.careersite.career.ReferenceForm;
import org.careersite.career.Subject;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.citation.Citation.Style;
import org.careersite.citation.Reference.Hand;
import org.careersite.web.section.Phrases;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Words a {@link Reference} in the styles of MLA (9th edition), Chicago (18th edition,
 * bibliography) and APA (7th edition). It cites the record, with its page as the place
 * where it is found. Titles keep their capitals, since nobody knows which words in them
 * are names; there is no date of access, since the same address always says the same.
 */
final class Styles {

	private final Reference reference;

	private final Subject subject;

	private final SortNames names;

	private final String url;

	private final List<String> authors = new ArrayList<>();

	/** The role in which the person is named, if not as an author. */
	private final @Nullable String role;

	Styles(Reference reference, Subject subject, String url) {
		this.reference = reference;
		this.subject = subject;
		this.names = new SortNames(subject);
		this.url = url;
		this.authors.addAll(Citations.names(reference, subject.name(), Hand::author));
		String named = reference.role();
		boolean screen = reference.form() == ReferenceForm.FILM || reference.form() == ReferenceForm.VIDEO;
		boolean author = !screen && named != null && (Reference.AUTHORS.contains(named) || named.equals("writer"));
		if (author && this.authors.isEmpty()) {
			this.authors.add(subject.name());
		}
		this.role = this.authors.isEmpty() && reference.hands().stream().noneMatch(Hand::editor) ? named : null;
	}

	List<Style> all() {
		return List.of(mla(), chicago(), apa());
	}

	private Style mla() {
		Text text = new Text().with("", this.names.turned(this.authors)).stop();
		return title(text).italic("", this.reference.container())
			.with(", ", by(!isIn()))
			.with(", ", editors(!isIn() && this.role == null))
			.with(", ", this.reference.publisher())
			.with(", ", when())
			.with(", ", this.reference.place())
			.stop()
			.with("", volumes())
			.stop()
			.italic("", site())
			.with(", ", this.url)
			.stop()
			.as("MLA");
	}

	private Style chicago() {
		ReferenceForm form = this.reference.form();
		boolean book = form == ReferenceForm.BOOK;
		Text text = title(new Text().with("", this.names.turned(this.authors)).stop()).with("", by(true))
			.stop()
			.with("", editors(true))
			.stop();
		if (isIn() && form != ReferenceForm.ARTICLE) {
			text.with("", Messages.get("citation.within")).italic(" ", this.reference.container());
		}
		else {
			text.italic("", this.reference.container()).with("", (book || isIn()) ? volumes() : this.reference.kind());
		}
		return (book ? text.stop() : text).with(", ", this.reference.publisher())
			.with(", ", dated(when()))
			.with(", ", this.reference.place())
			.stop()
			.with("", this.url)
			.stop()
			.as("Chicago");
	}

	private Style apa() {
		Text text = new Text().with("", heading()).stop();
		String date = "(" + dated(years()) + ")";
		boolean headed = heading() != null;
		if (headed) {
			text.with("", date).stop();
		}
		boolean plain = isIn() || this.reference.form() == ReferenceForm.BOOK;
		(isIn() ? text.with("", this.reference.title().text()) : text.italic("", this.reference.title().text()))
			.with(" ", inBrackets(editors(true)))
			.with(" ", inBrackets(volumes()))
			.with(" ", plain ? null : "[" + this.reference.kind() + "]")
			.stop();
		if (!headed) {
			text.with("", date).stop();
		}
		if (isIn() && this.reference.form() != ReferenceForm.ARTICLE) {
			text.with("", Messages.get("citation.within"));
		}
		String source = Objects.requireNonNullElse(this.reference.publisher(),
				Objects.requireNonNullElse(this.reference.place(), isIn() ? "" : site()));
		return text.italic(" ", this.reference.container()).with(", ", source).stop().with("", this.url).as("APA");
	}

	private boolean isIn() {
		return this.reference.container() != null;
	}

	/** In quotation marks, which end with the full stop, or in italics. */
	private Text title(Text text) {
		String title = this.reference.title().text();
		return (this.reference.quoted()
				? text.with("", Messages.get(title.matches("(?s).*[.!?]") ? "quoted" : "citation.quoted", title))
				: text.italic("", title))
			.stop();
	}

	/** Those whom the APA names first. */
	private @Nullable String heading() {
		return (this.role != null)
				? this.names.initials(this.subject.name()) + " ("
						+ StringUtils.capitalize(Language.translated(this.role)) + ")"
				: this.names.initials(this.authors);
	}

	/** {@code Created by René Balcer}, at the start of a sentence or within one. */
	private @Nullable String by(boolean start) {
		if (this.role == null) {
			return null;
		}
		boolean series = this.reference.form() == ReferenceForm.VIDEO;
		String by = (series ? this.role.equals(Credit.CREATOR) : Reference.MAIN_ROLES.contains(this.role))
				? Messages.get("citation.by." + this.role, this.subject.name())
				: Messages.get("citation.by", this.subject.name(), Language.translated(this.role));
		return start ? StringUtils.capitalize(by) : by;
	}

	private @Nullable String editors(boolean start) {
		List<String> editors = Citations.names(this.reference, this.subject.name(), Hand::editor);
		String by = Messages.get("citation.edited-by", String.join(", ", editors));
		return editors.isEmpty() ? null : start ? by : StringUtils.uncapitalize(by);
	}

	private @Nullable String volumes() {
		Integer volumes = this.reference.volumes();
		return (volumes != null) ? Phrases.counted(volumes, "citation.volumes") : null;
	}

	/** A book has a year alone. */
	private String when() {
		return (this.reference.form() == ReferenceForm.BOOK) ? years() : this.reference.when();
	}

	private String years() {
		YearSpan years = this.reference.years();
		return Objects.toString(years, "");
	}

	private static String dated(String when) {
		return when.isEmpty() ? Messages.get("citation.undated") : when;
	}

	private String site() {
		return Messages.get("home.title", this.subject.name());
	}

	private static @Nullable String inBrackets(@Nullable String text) {
		return (text != null) ? "(" + text + ")" : null;
	}

}
