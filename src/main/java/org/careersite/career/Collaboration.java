package org.careersite.career;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * A {@link Collaborator} and the role in which a work, an exhibition, a publication or an
 * event names the collaborator.
 *
 * @param collaborator who
 * @param role as what, such as {@code star}
 */
@Embeddable
public record Collaboration(@ManyToOne(optional = false, fetch = FetchType.LAZY) Collaborator collaborator,
		@Column(name = "part", nullable = false) String role) {
}
