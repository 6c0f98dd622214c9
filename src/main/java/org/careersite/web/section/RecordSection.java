package org.careersite.web.section;

import org.careersite.career.RecordType;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.jspecify.annotations.Nullable;

/**
 * A section of the career that is shown.
 */
public abstract class RecordSection implements CareerSection {

	private final String path;

	private final String apiPath;

	private final CurrentCareer career;

	private final @Nullable RecordType category;

	/**
	 * A section of the career that is shown.
	 * @param category that of its records on the timeline; none if they are not on it
	 * @param path the path of its first page
	 * @param apiPath the address that tells programs the same
	 */
	protected RecordSection(CurrentCareer career, @Nullable RecordType category, String path, String apiPath) {
		this.career = career;
		this.category = category;
		this.path = path;
		this.apiPath = apiPath;
	}

	@Override
	public final String path() {
		return this.path;
	}

	@Override
	public final @Nullable RecordType category() {
		return this.category;
	}

	@Override
	public final String apiPath() {
		return this.apiPath;
	}

	/** The career that is shown now. */
	protected final CareerSnapshot career() {
		return this.career.get();
	}

}
