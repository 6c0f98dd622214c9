package org.careersite.career;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Work} shown in an {@link Exhibition} or together with it.
 *
 * @param basis whether the source states that, or it is inferred
 * @param note why it is inferred, or what else is known, as Markdown
 */
@Embeddable
public record ShownWork(@ManyToOne(optional = false, fetch = FetchType.LAZY) Work work,
		@Enumerated(EnumType.STRING) Basis basis, @Column(length = 2000) @Nullable String note) {

	public ShownWork {
		basis = Objects.requireNonNullElse(basis, Basis.STATED);
	}

}
