package org.careersite.web;

/**
 * A value in the query string that means nothing.
 *
 * @param parameter the parameter's name
 * @param value its value as it came
 * @param message what is wrong with it and what would be right, for the reader
 */
public record InputFault(String parameter, String value, String message) {
}
