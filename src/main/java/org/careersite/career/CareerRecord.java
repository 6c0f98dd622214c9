package org.careersite.career;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * A record of the dataset, which says where it comes from.
 */
@MappedSuperclass
public abstract class CareerRecord {

	@Id
	private String slug;

	private List<String> sources;

	private @Nullable LocalDate added;

	protected CareerRecord() {
	}

	CareerRecord(String slug, List<String> sources, @Nullable LocalDate added) {
		this.slug = slug;
		this.sources = List.copyOf(sources);
		this.added = added;
	}

	/** Its key, which is part of the address of its page. */
	public String slug() {
		return this.slug;
	}

	/** The sections of the source text that it comes from. */
	public List<String> sources() {
		return this.sources;
	}

	/** Its texts, as Markdown. */
	public Stream<String> prose() {
		return Stream.empty();
	}

	/** The day on which the record was added to the dataset, where it is given. */
	public @Nullable LocalDate added() {
		return this.added;
	}

}
