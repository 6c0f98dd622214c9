package org.careersite.career.snapshot;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds the {@link CareerSnapshot} of the career that the site shows now.
 */
@Component
public class CurrentCareer {

	private volatile @Nullable CareerSnapshot snapshot;

	/** The snapshot; a reader who needs it twice asks once. */
	public CareerSnapshot get() {
		return Objects.requireNonNull(this.snapshot, "no career is loaded yet");
	}

	/** Shows another career, which is done during the {@link DatasetLock}. */
	public void replaceBy(CareerSnapshot snapshot) {
		this.snapshot = snapshot;
	}

}
