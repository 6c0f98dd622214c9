package org.careersite.web.section;

import java.util.List;

import org.careersite.career.CareerSnapshot;
import org.careersite.career.CurrentCareer;

/**
 * A section with a page for each of its records.
 */
public abstract class RecordSection implements CareerSection {

	private final String path;

	private final String label;

	private final String apiPath;

	private final List<String> apiFilters;

	private final CurrentCareer career;

	/**
	 * A section of the career that is shown.
	 * @param path the path of its first page
	 * @param label its name
	 * @param apiPath the address that tells programs the same
	 * @param apiFilters the filters that both know
	 */
	protected RecordSection(CurrentCareer career, String path, String label, String apiPath, String... apiFilters) {
		this.career = career;
		this.path = path;
		this.label = label;
		this.apiPath = apiPath;
		this.apiFilters = List.of(apiFilters);
	}

	@Override
	public final String path() {
		return this.path;
	}

	@Override
	public final String label() {
		return this.label;
	}

	@Override
	public final String apiPath() {
		return this.apiPath;
	}

	@Override
	public final List<String> apiFilters() {
		return this.apiFilters;
	}

	/** The career that is shown now. */
	protected final CareerSnapshot career() {
		return this.career.get();
	}

}
