package org.careersite.dataset.advice;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import tools.jackson.databind.JsonNode;

/**
 * The slugs of a dataset, as far as they could be read: what names a record whose own
 * slug has a fault is not at fault.
 */
public final class KnownSlugs {

	private final Map<RecordType, Set<String>> slugs = new EnumMap<>(RecordType.class);

	/** Slugs that need another form, as they are written. */
	private final Map<RecordType, Set<String>> faulty = new EnumMap<>(RecordType.class);

	/** Types of which a record has no slug of its own: it may be any. */
	private final Set<RecordType> incomplete = new HashSet<>();

	/** Takes the slugs of a list. */
	public void add(RecordType type, JsonNode records) {
		Set<String> known = this.slugs.computeIfAbsent(type, (key) -> new HashSet<>());
		for (JsonNode each : records) {
			JsonNode slug = each.path("slug");
			String text = slug.asString("");
			boolean fault = !slug.isString() || ValueFormat.SLUG.complaint(text) != null;
			if (fault) {
				this.faulty.computeIfAbsent(type, (key) -> new HashSet<>()).add(text);
			}
			if (fault || !known.add(text)) {
				this.incomplete.add(type);
			}
		}
	}

	/** Whether there is such a record, or there may be one. */
	public boolean has(RecordType type, String slug) {
		Set<String> known = this.slugs.get(type);
		return known == null || known.contains(slug) || this.incomplete.contains(type);
	}

	/** Whether it is the slug of a record, and has its fault from there. */
	public boolean isFaulty(RecordType type, String slug) {
		return this.faulty.getOrDefault(type, Set.of()).contains(slug);
	}

	/** That there is no such record, and which one may be meant. */
	public String complaint(RecordType type, String slug) {
		String other = this.slugs.keySet()
			.stream()
			.filter((each) -> this.slugs.getOrDefault(each, Set.of()).contains(slug))
			.findFirst()
			.map((each) -> ", but a " + RecordReference.word(each) + " has that slug")
			.orElse("");
		return "there is no " + RecordReference.word(type) + " \"" + slug + "\"" + other + suggestion(type, slug);
	}

	/** Which record may be meant, if one has nearly that slug. */
	public String suggestion(RecordType type, String slug) {
		return Suggestion.among(this.slugs.getOrDefault(type, Set.of()), slug);
	}

}
