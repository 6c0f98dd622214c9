package org.careersite.opendata;

/**
 * Who can give a table of the career as CSV. {@code /datapackage.json} describes the
 * tables of all of them.
 */
public interface TableSource {

	CsvTable<?> table();

}
