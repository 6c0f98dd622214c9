package org.careersite.web;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Term;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.RecordName;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the exhibitions or publications for: those of one part or kind, of
 * some years, with some words in the title or place.
 */
public final class RecordFilter {

	private final ListQuery query;

	private final List<RecordName> records;

	private final String parameter;

	private final List<Term> terms;

	private final @Nullable Term term;

	private final YearQuery years;

	private final String folded;

	/**
	 * Reads the query.
	 * @param records all of them, in the order of their list
	 * @param parameter the name of the filter by part or kind
	 * @param type the constants that these are, or are like
	 */
	public <E extends Enum<E>> RecordFilter(ListQuery query, List<RecordName> records, String parameter,
			Class<E> type) {
		this.query = query;
		this.records = records;
		this.parameter = parameter;
		this.terms = records.stream()
			.flatMap((record) -> Stream.ofNullable(record.term()))
			.distinct()
			.sorted(Term.order(type))
			.toList();
		this.term = query.oneOf(parameter, this.terms);
		this.years = query.years("years");
		this.folded = query.folded("q");
	}

	/** The keys of the records that it finds, in the order of their list. */
	public List<String> find() {
		return ofAnyTerm().filter((record) -> this.term == null || this.term.equals(record.term()))
			.map(RecordName::slug)
			.toList();
	}

	/** The parts or kinds that would leave something, or that are chosen. */
	public List<Choice> choices() {
		List<Term> found = ofAnyTerm().flatMap((record) -> Stream.ofNullable(record.term())).toList();
		return Choice.of(this.query, this.parameter, this.terms.stream(), (term) -> Collections.frequency(found, term));
	}

	private Stream<RecordName> ofAnyTerm() {
		return this.records.stream()
			.filter((record) -> record.isIn(this.years))
			.filter((record) -> record.folded().stream().anyMatch((text) -> text.contains(this.folded)));
	}

}
