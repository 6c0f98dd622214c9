package org.careersite.web.section;

import java.util.Map;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.RecordReference;
import org.careersite.career.text.RecordType;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of the records' pages.
 */
public final class Paths {

	/** The life in chapters. */
	public static final String BIOGRAPHY = "/biography";

	private Paths() {
	}

	public static String work(String slug) {
		return RecordType.WORK.path() + slug;
	}

	public static String body(String slug) {
		return RecordType.BODY.path() + slug;
	}

	/** An award has no page of its own; it stands on that of its body. */
	public static String award(String body, String slug) {
		return body(body) + "#" + slug;
	}

	public static String exhibition(String slug) {
		return RecordType.EXHIBITION.path() + slug;
	}

	public static String publication(String slug) {
		return RecordType.PUBLICATION.path() + slug;
	}

	public static String person(String slug) {
		return RecordType.PERSON.path() + slug;
	}

	/** An event has no page of its own; it stands on the timeline. */
	public static String event(String slug) {
		return RecordType.EVENT.path() + slug;
	}

	public static String chapter(String slug) {
		return RecordType.CHAPTER.path() + slug;
	}

	public static String year(int year) {
		return "/years/" + year;
	}

	/** The decade that starts in a year. */
	public static String decade(int start) {
		return "/decades/" + start + "s";
	}

	/** The page that shows just these years. */
	public static String years(YearQuery years) {
		if (years.isYear()) {
			return year(years.from());
		}
		return years.isDecade() ? decade(years.to() / 10 * 10) : "/timeline?years=" + years.canonical();
	}

	/** What names a work, and not just its page. */
	public static String workId(String slug) {
		return work(slug) + "#work";
	}

	/** What names an exhibition, and not just its page. */
	public static String exhibitionId(String slug) {
		return exhibition(slug) + "#exhibition";
	}

	/** What names a publication, and not just its page. */
	public static String publicationId(String slug) {
		return publication(slug) + "#publication";
	}

	/**
	 * An address with a query string.
	 * @param path encoded as an address needs it
	 * @param parameters not yet encoded, in their order
	 */
	public static String withQuery(String path, Map<String, String> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, "UTF-8")));
		return address.build(true).toUriString();
	}

	/** The page of the record that a text refers to. */
	public static String of(RecordReference reference) {
		RecordType type = reference.type();
		return (type != null) ? type.path() + reference.slug() : year(Integer.parseInt(reference.slug()));
	}

}
