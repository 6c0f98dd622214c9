package org.careersite.career.snapshot;

import java.util.List;
import java.util.Map;

import org.careersite.career.text.Language;

import org.springframework.stereotype.Component;

/**
 * Holds the {@link CareerSnapshot} of the career that the site shows now, in each
 * language of the site.
 */
@Component
public class CurrentCareer {

	private volatile Map<Language, CareerSnapshot> snapshots = Map.of();

	/**
	 * The snapshot in the language of the request; a reader who needs it twice asks once.
	 */
	public CareerSnapshot get() {
		Map<Language, CareerSnapshot> snapshots = this.snapshots;
		CareerSnapshot snapshot = snapshots.get(Language.current());
		return (snapshot != null) ? snapshot
				: snapshots.values()
					.stream()
					.findFirst()
					.orElseThrow(() -> new IllegalStateException("no career is loaded yet"));
	}

	/** The languages of the site, its own first. */
	public List<Language> languages() {
		return List.copyOf(this.snapshots.keySet());
	}

	/** Shows another career, which is done during the {@link DatasetLock}. */
	public void replaceBy(Map<Language, CareerSnapshot> snapshots) {
		this.snapshots = snapshots;
	}

}
