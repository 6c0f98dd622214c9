package org.careersite.records;

import java.util.List;

import org.careersite.career.LifeEvent;
import org.careersite.career.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the life as pages show it in a list.
 *
 * @param slug its key, which is also its anchor on the timeline
 * @param date when, if the source says
 * @param title one line, as Markdown
 * @param text what happened, as Markdown
 * @param place where
 * @param theme what it is about
 */
public record EventLine(String slug, @Nullable PartialDate date, String title, @Nullable String text,
		@Nullable String place, String theme) {

	public static EventLine of(LifeEvent event) {
		return new EventLine(event.slug(), event.date(), event.title(), event.text(), event.place(),
				event.theme().label());
	}

	public static List<EventLine> of(List<LifeEvent> events) {
		return events.stream().map(EventLine::of).toList();
	}

}
