package org.careersite.records;

import java.util.List;

import org.careersite.career.LifeEvent;
import org.careersite.career.dates.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the life as pages show it in a list.
 *
 * @param slug its key, which is also its anchor on the timeline
 * @param date when, if the source says
 * @param title one line, as Markdown
 * @param text what happened, as Markdown
 * @param place where
 */
public record EventLine(String slug, @Nullable PartialDate date, String title, @Nullable String text,
		@Nullable String place) {

	public static EventLine of(LifeEvent event) {
		return new EventLine(event.slug(), event.date(), event.title(), event.text(), event.place());
	}

	public static List<EventLine> of(List<LifeEvent> events) {
		return events.stream().map(EventLine::of).toList();
	}

}
