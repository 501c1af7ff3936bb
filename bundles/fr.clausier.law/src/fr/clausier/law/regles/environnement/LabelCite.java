// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.nomenclature.LabelConnu;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Label;

/**
 * A label that the purchase asks for.
 *
 * @param usage what it stands in, as the messages name it
 */
record LabelCite(Label label, FaitBilingue usage) {

	private static final FaitBilingue CRITERE = new FaitBilingue("un critère d'attribution", "an award criterion");
	private static final FaitBilingue CONDITION = new FaitBilingue("une condition d'exécution", "a performance condition");
	private static final FaitBilingue SPECIFICATION = new FaitBilingue("les spécifications techniques", "the technical specifications");

	/** Labels of the specifications, of the criteria and of the environmental commitments. */
	static List<LabelCite> de(ContexteRegle contexte) {
		List<LabelCite> cites = new ArrayList<>();
		contexte.marche().eAllContents().forEachRemaining(objet -> {
			if (objet instanceof Label label) {
				cites.add(new LabelCite(label, switch (label.eContainer()) {
					case Critere critere -> CRITERE;
					case EngagementEnvironnemental engagement -> CONDITION;
					default -> SPECIFICATION;
				}));
			}
		});
		return cites;
	}

	String nom() {
		return label.getNom() == null ? "" : label.getNom().strip();
	}

	/** The known label that certifies an organisation, when it is one of those named: "ISO 14001 ou EMAS" names two. */
	Optional<LabelConnu> organisation() {
		return Stream.of(nom().split("\\s+(?:ou|et)\\s+|[,/]")).map(n -> n.strip().replaceFirst("\\s*:\\s*(?:19|20)[0-9]{2}$", "")).filter(n -> !n.isEmpty())
				.flatMap(n -> LabelConnu.parNom(n).stream()).filter(l -> l.certifie() == LabelConnu.Certifie.ORGANISATION).findFirst();
	}
}
