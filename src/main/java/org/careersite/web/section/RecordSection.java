package org.careersite.web.section;

import java.util.List;

import org.careersite.career.RecordType;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.tables.CsvTable;
import org.jspecify.annotations.Nullable;

/**
 * A section of the career that is shown.
 */
public abstract class RecordSection implements CareerSection {

	private final String path;

	private final String apiPath;

	private final CurrentCareer career;

	private final @Nullable RecordType category;

	private final List<CsvTable<?>> tables;

	/** A section by what its methods of these names answer. */
	protected RecordSection(CurrentCareer career, @Nullable RecordType category, String path, String apiPath,
			CsvTable<?>... tables) {
		this.career = career;
		this.category = category;
		this.path = path;
		this.apiPath = apiPath;
		this.tables = List.of(tables);
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

	@Override
	public final List<CsvTable<?>> tables() {
		return this.tables;
	}

	/** The career that is shown now. */
	protected final CareerSnapshot career() {
		return this.career.get();
	}

}
