// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.fiche;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.ide.fiche.FicheMarche.JeuFiche;
import fr.clausier.dsl.ide.fiche.FicheMarche.LigneFiche;
import fr.clausier.dsl.ide.retouches.Ordre;
import fr.clausier.dsl.ide.retouches.Retouche;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Reads the purchases of a file as forms, and turns an entry into the change of the text that it asks for. */
@Singleton
public class Fiches {

	/** Marks the value of an enumeration that stands for « nothing written ». */
	private static final String NON_PRECISE = "NON_PRECISE";
	private static final String TAUX = "taux";

	private final Ordre ordre;

	@Inject
	Fiches(Ordre ordre) {
		this.ordre = ordre;
	}

	/** The purchases of a file, in its order. */
	public List<FicheMarche> de(XtextResource resource) {
		if (resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Fichier file)) {
			return List.of();
		}
		return file.getElements().stream().filter(Marche.class::isInstance).map(m -> fiche((Marche) m)).toList();
	}

	private FicheMarche fiche(Marche marche) {
		List<ChampFiche> facts = new ArrayList<>(List.of(champ(marche, Literals.ELEMENT__TITRE, "Objet", GenreChamp.TEXTE), champ(marche, Literals.MARCHE__REFERENCE, "Référence", GenreChamp.TEXTE),
				champ(marche, Literals.MARCHE__NATURE, "Nature", GenreChamp.CHOIX), champ(marche, Literals.MARCHE__PROCEDURE, "Procédure", GenreChamp.CHOIX),
				champ(marche, Literals.MARCHE__CCAG, "CCAG", GenreChamp.CHOIX), champ(marche, Literals.MARCHE__LANCEMENT, "Lancement", GenreChamp.DATE),
				champ(marche, Literals.MARCHE__DUREE_MOIS, "Durée en mois", GenreChamp.MOIS)));
		if (marche.getLots().isEmpty()) {
			facts.addAll(contrat(marche));
		}
		List<LigneFiche> lots = marche.getLots().stream().map(this::lot).toList();
		List<JeuFiche> sets = new ArrayList<>();
		ajouter(sets, marche.getCriteres(), marche.getLots().isEmpty() ? "Critères" : "Critères de tous les lots");
		marche.getLots().forEach(l -> ajouter(sets, l.getCriteres(), "Critères du " + Lots.libelle(l)));
		ICompositeNode node = NodeModelUtils.findActualNodeFor(marche);
		return new FicheMarche(texte(marche.getName()), texte(marche.getTitre()), node == null ? 0 : node.getStartLine(), node == null ? 0 : node.getEndLine(), facts, lots, sets);
	}

	private LigneFiche lot(Lot lot) {
		List<ChampFiche> fields = new ArrayList<>();
		fields.add(champ(lot, Literals.ELEMENT__TITRE, "Intitulé", GenreChamp.TEXTE));
		fields.addAll(contrat(lot));
		return new LigneFiche(lot.getNumero() == null ? Lots.libelle(lot) : "Lot n°\u00A0" + lot.getNumero(), ligne(lot), fields);
	}

	private List<ChampFiche> contrat(Prestation part) {
		return List.of(champ(part, Literals.PRESTATION__ESTIMATION, "Estimation en € HT", GenreChamp.EUROS_HT), champ(part, Literals.PRESTATION__PART_MAIN_OEUVRE, "Main d'œuvre en %", GenreChamp.POURCENT),
				champ(part, Literals.PRESTATION__COUT_HORAIRE, "Coût horaire en €", GenreChamp.EUROS), taux(part));
	}

	/** The rate of the insertion clause: the clause itself is made when there is none, and left alone when it says its effort in another way. */
	private ChampFiche taux(Prestation part) {
		ClauseInsertion clause = part.getInsertion();
		boolean rate = clause == null || clause.getTaux() != null;
		String value = clause == null || clause.getTaux() == null ? "" : GenreChamp.POURCENT.montrer(clause.getTaux());
		return new ChampFiche(cle(part, TAUX), "Insertion en %", GenreChamp.POURCENT, value, List.of(), rate, ligne(clause == null ? part : clause));
	}

	private void ajouter(List<JeuFiche> sets, JeuCriteres set, String title) {
		if (set != null && !set.getCriteres().isEmpty()) {
			sets.add(new JeuFiche(title, set.getCriteres().stream().map(this::poids).toList(), Ponderations.somme(set)));
		}
	}

	private ChampFiche poids(Critere criterion) {
		String name = criterion.getTitre() == null || criterion.getTitre().isBlank() ? majuscule(criterion.getType().getLiteral()) : criterion.getTitre();
		boolean percent = criterion.getPoids() != null;
		return new ChampFiche(cle(criterion, Literals.CRITERE__POIDS.getName()), name, GenreChamp.POURCENT, percent ? GenreChamp.POURCENT.montrer(criterion.getPoids()) : "", List.of(), percent,
				ligne(criterion));
	}

	private ChampFiche champ(EObject owner, EStructuralFeature feature, String label, GenreChamp kind) {
		Object value = owner.eGet(feature);
		boolean written = value != null && !(value instanceof Enumerator e && e.getName().equals(NON_PRECISE)) && !NodeModelUtils.findNodesForFeature(owner, feature).isEmpty();
		String shown = !written ? "" : value instanceof Enumerator e ? e.getLiteral() : kind.montrer(value);
		List<String> choices = feature.getEType() instanceof EEnum kinds
				? kinds.getELiterals().stream().filter(l -> !l.getName().equals(NON_PRECISE)).map(l -> l.getLiteral()).toList()
				: List.of();
		return new ChampFiche(cle(owner, feature.getName()), label, kind, shown, choices, true, Localisation.de(owner, feature).map(Localisation::ligne).orElse(0));
	}

	private static String cle(EObject owner, String feature) {
		return owner.eResource().getURIFragment(owner) + "#" + feature;
	}

	/**
	 * The changes of the text that an entry asks for.
	 *
	 * @param champ  the value, as a form of this text gave it
	 * @param saisie what was entered; empty takes the statement out
	 * @return none when the text says so already
	 * @throws SaisieRefusee when the entry has no words in the language, or the text has changed too much; with the sentence
	 */
	public List<Retouche> changer(XtextResource resource, ChampFiche champ, String saisie) throws SaisieRefusee {
		int hash = champ.cle().lastIndexOf('#');
		EObject owner = resource.getEObject(champ.cle().substring(0, hash));
		String name = champ.cle().substring(hash + 1);
		if (owner == null || !champ.modifiable()) {
			throw new SaisieRefusee("« " + champ.libelle() + "\u00A0» ne peut pas être changé ici. Changez-le dans le texte.");
		}
		if (saisie.strip().equals(champ.valeur())) {
			return List.of();
		}
		Retouches edits = new Retouches(ordre);
		if (owner instanceof Prestation part && name.equals(TAUX)) {
			insertion(edits, part, champ, saisie);
		} else {
			fait(edits, owner, owner.eClass().getEStructuralFeature(name), champ, saisie);
		}
		return edits.liste();
	}

	private static void insertion(Retouches edits, Prestation part, ChampFiche champ, String saisie) throws SaisieRefusee {
		if (saisie.isBlank()) {
			throw new SaisieRefusee("La clause d'insertion se retire dans le texte\u00A0: elle peut porter des publics, des modalités et des pénalités.");
		}
		String words = champ.genre().ecrire(champ.libelle(), saisie);
		if (part.getInsertion() == null) {
			edits.ajouter(part, Literals.PRESTATION__INSERTION, "insertion " + words);
		} else {
			edits.remplacer(part.getInsertion(), Literals.CLAUSE_INSERTION__TAUX, words);
		}
	}

	private static void fait(Retouches edits, EObject owner, EStructuralFeature feature, ChampFiche champ, String saisie) throws SaisieRefusee {
		boolean written = !NodeModelUtils.findNodesForFeature(owner, feature).isEmpty();
		boolean title = feature == Literals.ELEMENT__TITRE || feature == StrategiePackage.Literals.CRITERE__POIDS;
		if (saisie.isBlank()) {
			if (title || !written) {
				throw new SaisieRefusee("« " + champ.libelle() + "\u00A0» ne peut pas rester vide.");
			}
			edits.retirer(owner, feature);
			return;
		}
		String word = mot(feature);
		String value = champ.genre().ecrire(champ.libelle(), saisie);
		// « procédure adaptée » is the name of a procedure and the whole statement.
		edits.fixer(owner, feature, word, value.startsWith(word + " ") ? value.substring(word.length() + 1) : value);
	}

	/** The word that opens the statement of a feature. */
	private static String mot(EStructuralFeature feature) {
		return switch (feature.getName()) {
			case "reference" -> "référence";
			case "procedure" -> "procédure";
			case "dureeMois" -> "durée";
			case "partMainOeuvre" -> "main d'œuvre";
			case "coutHoraire" -> "coût horaire";
			default -> feature.getName();
		};
	}

	private static int ligne(EObject object) {
		return Localisation.de(object).map(Localisation::ligne).orElse(0);
	}

	private static String majuscule(String word) {
		return word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
	}

	private static String texte(String words) {
		return words == null ? "" : words;
	}
}
