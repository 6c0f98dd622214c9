package org.careersite.web.section;

import java.util.Locale;
import java.util.Map;

import org.careersite.career.Award;
import org.careersite.career.CareerRecord;
import org.careersite.career.LifeEvent;
import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.CareerSnapshot;

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

	/**
	 * The page of a record, or its place on one: an award stands on that of its body. The
	 * place of an event depends on its career; this only names it, for good.
	 */
	public static String of(CareerRecord record) {
		return (record instanceof Award award) ? of(award.body()) + "#" + award.slug()
				: RecordType.of(record).path() + record.slug();
	}

	/** The place of an event on the timeline of its career. */
	public static String of(LifeEvent event, CareerSnapshot career) {
		return of(new RecordReference(RecordType.EVENT, event.slug()), career);
	}

	/** The page of the record that a reference means, or its place on one. */
	public static String of(RecordReference reference, CareerSnapshot career) {
		RecordType type = reference.type();
		if (type == null) {
			return year(Integer.parseInt(reference.slug()));
		}
		int page = (type == RecordType.EVENT) ? career.pageOf(reference.slug()) : 0;
		return ((page > 0) ? "/timeline?page=" + page + "#" : type.path()) + reference.slug();
	}

	/** What names a record, and not just its page. */
	public static String id(CareerRecord record) {
		return of(record) + "#" + RecordType.of(record).name().toLowerCase(Locale.ROOT);
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

}
