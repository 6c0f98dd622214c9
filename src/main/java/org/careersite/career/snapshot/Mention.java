package org.careersite.career.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careersite.career.Award;
import org.careersite.career.CareerRecord;
import org.careersite.career.Chapter;
import org.careersite.career.LifeEvent;
import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.TitledRecord;
import org.careersite.career.text.Title;

/**
 * A record whose texts name a person by a link.
 *
 * @param place the record, or what shows it: of an award its body
 * @param title of a chapter or an event Markdown
 */
public record Mention(RecordReference place, Title title) {

	private static final Pattern LINK = Pattern
		.compile("\\b" + RecordReference.word(RecordType.PERSON) + ":([a-z0-9-]+)");

	/** Those of each person, by the slug, in the order of the records. */
	static Map<String, List<Mention>> byPerson(Collection<CareerRecord> records) {
		return records.stream()
			.flatMap((record) -> record.prose()
				.flatMap((text) -> LINK.matcher(text).results())
				.map((link) -> Map.entry(link.group(1), of(record))))
			.distinct()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Mention of(CareerRecord record) {
		CareerRecord shown = (record instanceof Award award) ? award.body() : record;
		Title title = (record instanceof TitledRecord titled) ? titled.title()
				: new Title(
						(record instanceof Award award) ? award.body().name()
								: (record instanceof LifeEvent event) ? event.title() : ((Chapter) record).title(),
						null);
		return new Mention(new RecordReference(RecordType.of(shown), shown.slug()), title);
	}

}
