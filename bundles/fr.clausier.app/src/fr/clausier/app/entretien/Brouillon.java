// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;

import fr.clausier.dsl.ide.entretien.AcheteurChoisi;
import fr.clausier.dsl.ide.entretien.Besoins;
import fr.clausier.dsl.ide.entretien.CritereChoisi;
import fr.clausier.dsl.ide.entretien.EngagementChoisi;
import fr.clausier.dsl.ide.entretien.InsertionChoisie;
import fr.clausier.dsl.ide.entretien.LotPrevu;
import fr.clausier.dsl.ide.entretien.Reponses;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;

/** The answers while they are given. Used on the user interface thread. */
final class Brouillon {

	/** Folder that gets the purchase; null for a new one. */
	IProject dossier;
	String objet = "";
	NatureMarche nature = NatureMarche.TRAVAUX;
	LocalDate lancement;
	Integer dureeMois;
	AcheteurChoisi acheteur;
	final List<LotPrevu> lots = new ArrayList<>(List.of(new LotPrevu("", null, null)));
	MotifNonAllotissement motif = MotifNonAllotissement.NON_PRECISE;
	String motivation = "";
	/** Null for the one proposed. */
	Procedure procedure;
	List<CritereChoisi> criteres = List.of();
	String specification = "";
	EngagementChoisi engagement;
	InsertionChoisie insertion;
	/** Null for the rate proposed when one is due. */
	BigDecimal avance;

	/** @return the answers; what this purchase does not call for is left out, even if it was answered before */
	Reponses reponses() {
		Reponses all = reponses(criteres, specification, engagement, insertion, avance);
		Besoins needs = Besoins.de(all);
		return reponses(needs.criteres() ? criteres : List.of(), needs.specification() ? specification : null, needs.environnement() ? engagement : null,
				Besoins.insertionCourante(nature) || needs.social() ? insertion : null, needs.avance() == null ? null : avance == null ? needs.avance() : avance);
	}

	private Reponses reponses(List<CritereChoisi> criteria, String sentence, EngagementChoisi commitment, InsertionChoisie hours, BigDecimal advance) {
		return new Reponses(objet, nature, lancement, dureeMois, acheteur, lots, motif, motivation, procedure, null, criteria, sentence, commitment, hours, advance);
	}
}
