// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ENGAGEMENT_ENVIRONNEMENTAL__OBJECTIF;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OperationTravaux;
import fr.clausier.model.strategie.TypeEngagement;

/** Works that promise reuse know first what there is to reuse. */
final class R076ReemploiSansDiagnostic extends RegleSurEngagement {

	R076ReemploiSansDiagnostic() {
		super("R-076");
	}

	@Override
	void verifier(EngagementEnvironnemental engagement, ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		BigDecimal objectif = engagement.getObjectif();
		// A new building takes nothing down.
		if (marche.getNature() != NatureMarche.TRAVAUX || marche.getOperation() == OperationTravaux.CONSTRUCTION_NEUVE
				|| engagement.getType() != TypeEngagement.REEMPLOI_REUTILISATION || objectif == null || objectif.signum() <= 0 || diagnostic(contexte)) {
			return;
		}
		signaleur.signaler(engagement, ENGAGEMENT_ENVIRONNEMENTAL__OBJECTIF,
				Map.of("objectif", objectif, "unite", engagement.getUnite() == null ? "" : engagement.getUnite(), "obligation", obligation(contexte)));
	}

	/** The diagnosis is that of the operation: made for one lot, it serves them all. */
	private static boolean diagnostic(ContexteRegle contexte) {
		return contexte.prestations().stream().flatMap(p -> p.getEngagements().stream()).anyMatch(EngagementEnvironnemental::isDiagnosticPemd);
	}

	private static FaitBilingue obligation(ContexteRegle contexte) {
		Optional<BigDecimal> seuil = contexte.seuil("pemd_surface");
		BigDecimal surface = contexte.marche().getSurface();
		if (seuil.isEmpty() || surface == null) {
			return new FaitBilingue("la surface dit s'il est obligatoire", "the floor area tells whether it is mandatory");
		}
		Map<String, Object> faits = Map.of("surface", surface, "seuil", seuil.get());
		return surface.compareTo(seuil.get()) > 0
				? FaitBilingue.de("{surface} m² dépassent {seuil} m², seuil à vérifier de l'obligation", "{surface} m² exceed {seuil} m², the threshold, to be checked, of the duty", faits)
				: FaitBilingue.de("utile même sous {seuil} m², seuil à vérifier de l'obligation", "useful even up to {seuil} m², the threshold, to be checked, of the duty", faits);
	}
}
