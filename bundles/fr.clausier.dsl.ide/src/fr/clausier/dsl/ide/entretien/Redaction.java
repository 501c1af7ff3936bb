// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import fr.clausier.dsl.dossier.Langage;
import fr.clausier.dsl.ecriture.Ecriture;
import fr.clausier.dsl.ecriture.ModeleIndicible;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.NonAllotissement;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.Variantes;

/** Writes the answers as a text of the language, in the house form. */
public final class Redaction {

	/** A value as the language writes it when the answer is still missing. */
	private static final String OBJET_ABSENT = "Objet du marché";
	private static final StrategieFactory MODELE = StrategieFactory.eINSTANCE;

	private Redaction() {
	}

	/**
	 * Writes the answers.
	 *
	 * @param pris names that the folder has already
	 * @return the whole text of a file; what was not answered is left out, save the titles, which the language wants
	 */
	public static String texte(Reponses r, Set<String> pris) {
		Fichier fichier = MODELE.createFichier();
		Acheteur acheteur = acheteur(r.acheteur(), pris);
		Marche marche = marche(r, Besoins.de(r));
		marche.setName(NomTire.element(marche.getTitre(), "Marche", n -> pris.contains(n) || acheteur != null && n.equals(acheteur.getName())));
		marche.setAcheteur(acheteur);
		if (acheteur != null && !r.acheteur().connu()) {
			fichier.getElements().add(acheteur);
		}
		fichier.getElements().add(marche);
		try {
			return Langage.services().get(Ecriture.class).ecrire(fichier);
		} catch (ModeleIndicible e) {
			// Every title has a word to stand for it, and values are those of fields that were checked.
			throw new IllegalStateException(e);
		}
	}

	private static Acheteur acheteur(AcheteurChoisi chosen, Set<String> pris) {
		if (chosen == null || vide(chosen.titre())) {
			return null;
		}
		Acheteur acheteur = MODELE.createAcheteur();
		acheteur.setName(chosen.nom() == null ? NomTire.element(chosen.titre(), "Acheteur", pris::contains) : chosen.nom());
		acheteur.setTitre(propre(chosen.titre()));
		acheteur.setType(chosen.type());
		acheteur.setProfilAcheteur(vide(chosen.profil()) ? null : propre(chosen.profil()));
		return acheteur;
	}

	private static Marche marche(Reponses r, Besoins besoins) {
		Marche marche = MODELE.createMarche();
		marche.setTitre(vide(r.objet()) ? OBJET_ABSENT : propre(r.objet()));
		marche.setNature(r.nature());
		marche.setProcedure(r.procedure() == null ? besoins.proposee().procedure() : r.procedure());
		marche.setLancement(r.lancement());
		marche.setDureeMois(r.dureeMois());
		if (marche.getProcedure() != Procedure.GRE_AGRE) {
			marche.getPublicites().addAll(r.publicites() == null ? besoins.proposee().publicites() : r.publicites());
			marche.setVariantes(Variantes.INTERDITES);
			marche.setCriteres(criteres(r));
		}
		marche.setCcag(r.nature() == NatureMarche.TRAVAUX ? Ccag.TRAVAUX : Ccag.FCS);
		lots(r, marche);
		conditions(r, marche);
		return marche;
	}

	private static void lots(Reponses r, Marche marche) {
		if (r.alloti()) {
			Allotissement division = MODELE.createAllotissement();
			division.setOffresTous(true);
			marche.setAllotissement(division);
			int number = 1;
			for (LotPrevu planned : r.lots()) {
				Lot lot = MODELE.createLot();
				lot.setNumero(number);
				lot.setTitre(vide(planned.titre()) ? "Lot " + number : propre(planned.titre()));
				chiffres(lot, planned);
				marche.getLots().add(lot);
				number++;
			}
			return;
		}
		r.lots().forEach(only -> chiffres(marche, only));
		if (r.motif() != null && r.motif() != MotifNonAllotissement.NON_PRECISE) {
			NonAllotissement undivided = MODELE.createNonAllotissement();
			undivided.setMotif(r.motif());
			undivided.setTexte(vide(r.motivation()) ? null : r.motivation().strip());
			marche.setNonAllotissement(undivided);
		}
	}

	private static void chiffres(Prestation prestation, LotPrevu planned) {
		prestation.setEstimation(planned.montant());
		prestation.setPartMainOeuvre(planned.partMainOeuvre());
	}

	private static JeuCriteres criteres(Reponses r) {
		if (r.criteres().isEmpty()) {
			return null;
		}
		JeuCriteres set = MODELE.createJeuCriteres();
		set.setCommuns(r.alloti());
		for (CritereChoisi chosen : r.criteres()) {
			Critere critere = MODELE.createCritere();
			critere.setType(chosen.type());
			boolean titled = chosen.type() != TypeCritere.PRIX && chosen.type() != TypeCritere.COUT;
			critere.setTitre(!titled ? null : vide(chosen.titre()) ? "Critère à nommer" : propre(chosen.titre()));
			critere.setPoids(chosen.poids());
			critere.getElements().addAll(chosen.elements().stream().map(Redaction::propre).filter(e -> !e.isEmpty()).toList());
			critere.getPreuves().addAll(vide(chosen.preuve()) ? List.of() : List.of(propre(chosen.preuve())));
			set.getCriteres().add(critere);
		}
		return set;
	}

	private static void conditions(Reponses r, Marche marche) {
		BigDecimal hourly = r.insertion() == null ? null : r.insertion().coutHoraire();
		marche.setCoutHoraire(hourly);
		marche.setAvance(r.avance());
		Conditions.ajouter(r, marche);
	}

	static boolean vide(String text) {
		return text == null || text.isBlank();
	}

	/** A quote would end the title in the text; a title has one line. */
	static String propre(String text) {
		return text == null ? "" : text.strip().replace('"', '\'').replaceAll("\\s*\\R\\s*", " ");
	}
}
