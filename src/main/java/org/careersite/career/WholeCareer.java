package org.careersite.career;

import org.springframework.stereotype.Component;

/**
 * All that the database holds of a career, for who reads the whole of it.
 */
@Component
public record WholeCareer(PersonRepository persons, WorkRepository works, AwardBodyRepository bodies,
		AwardRepository awards, ExhibitionRepository exhibitions, PublicationRepository publications,
		CollaboratorRepository collaborators, LifeEventRepository events, ChapterRepository chapters) {
}
