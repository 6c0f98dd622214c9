package org.careersite.career;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * A {@link Person} and the role in which a record names the person, such as {@code star}.
 */
@Embeddable
public record Contribution(@ManyToOne(optional = false, fetch = FetchType.LAZY) Person person,
		@Column(name = "part", nullable = false) String role) {
}
