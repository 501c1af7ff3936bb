// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.dsl.dossier.RelevesHeures;
import fr.clausier.model.calcul.Facteur;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.calcul.VolumeHeures;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.AlternativeInsertion;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.HeuresParTranche;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.Restauration;
import fr.clausier.model.strategie.SousCritere;

/** Figures that follow from the text, as Markdown: hours and how they come about, posts, totals, what a lot inherits. */
public class FaitsCalcules {

	private static final String NEXT = "\n\n";

	/** @return lines for an element; empty when nothing is computed from it */
	public String de(EObject element) {
		return switch (element) {
			case Marche marche -> marche(marche);
			case Lot lot -> titre(lot) + lot(lot) + Heritage.de(lot);
			case Restauration catering -> PartsRestauration.de(catering);
			case ClauseInsertion clause when clause.eContainer() instanceof Marche marche && !marche.getLots().isEmpty() ->
				mots(clause) + "Commune aux lots : " + total(marche);
			case ClauseInsertion clause when clause.eContainer() instanceof Prestation part -> lot(part);
			case HeuresParTranche effort -> EffortEnMots.de(effort);
			case AlternativeInsertion other -> EffortEnMots.de(other);
			case Penalite penalty -> EffortEnMots.de(penalty);
			case JeuCriteres set -> "Total des pondérations : **" + NombresFrancais.pourcent(Ponderations.somme(set)) + "**";
			case Critere criterion -> critere(criterion);
			case SousCritere part -> Ponderations.poidsAbsolu(part).map(p -> "Poids dans l'ensemble : **" + pourcent(p) + "**").orElse("");
			case Realisation done -> realisation(done);
			case Element named -> titre(named);
			default -> "";
		};
	}

	/** Hours done, against those that the contract asks for. */
	private String realisation(Realisation done) {
		StringBuilder text = new StringBuilder();
		RelevesHeures.de(done).filter(r -> r.lignes() > 0).ifPresent(r -> text.append("Relevé « ").append(done.getReleve()).append(" » : **").append(NombresFrancais.heures(r.heures()))
				.append("**").append(r.au() == null ? "" : " au " + NombresFrancais.date(r.au())).append(", ").append(r.lignes()).append(" lignes").append(NEXT));
		RelevesHeures.heures(done).ifPresent(h -> text.append("Heures réalisées : **").append(NombresFrancais.heures(h)).append("**")
				.append(done.eContainer() instanceof Prestation part ? heures(part).map(due -> " sur " + NombresFrancais.heures(due) + " prévues").orElse("") : ""));
		return text.toString().strip();
	}

	/** @return hours of the lot, or of the whole purchase; empty when nothing can be computed */
	public Optional<Long> heures(Prestation part) {
		Marche written = EcoreUtil2.getContainerOfType(part, Marche.class);
		if (written == null) {
			return Optional.empty();
		}
		MarcheEffectif effective = MarcheEffectif.de(written);
		if (part instanceof Marche) {
			long sum = Lots.de(effective.marche()).stream().map(HeuresInsertion::heures).flatMap(Optional::stream).mapToLong(Long::longValue).sum();
			return sum == 0 ? Optional.empty() : Optional.of(sum);
		}
		return effectif(effective, part).flatMap(HeuresInsertion::heures);
	}

	/** @return hours of the purchase and of each of its lots, as they were written; what cannot be computed is left out */
	public Map<Prestation, Long> heuresParPrestation(Marche written) {
		Map<Prestation, Long> hours = new HashMap<>();
		MarcheEffectif effective = MarcheEffectif.de(written);
		for (Prestation part : Lots.de(effective.marche())) {
			HeuresInsertion.heures(part).ifPresent(h -> {
				hours.put((Prestation) effective.original(part), h);
				hours.merge(written, h, (a, b) -> part instanceof Marche ? b : a + b);
			});
		}
		return hours;
	}

	private static Optional<Prestation> effectif(MarcheEffectif effective, Prestation written) {
		return Lots.de(effective.marche()).stream().filter(l -> effective.original(l) == written).findFirst();
	}

	private String marche(Marche marche) {
		StringBuilder text = new StringBuilder(titre(marche));
		Montants.estimation(marche).ifPresent(v -> text.append("Valeur estimée : **").append(NombresFrancais.euros(v)).append(" HT**")
				.append(marche.getLots().isEmpty() ? "" : " en " + marche.getLots().size() + " lots").append(NEXT));
		return text.append(total(marche)).append(NEXT).append(sansInsertion(marche)).toString();
	}

	private String total(Marche marche) {
		return heures(marche).map(h -> "Insertion : **" + NombresFrancais.heures(h) + "**" + Equivalence.de(h, marche.getDureeMois())).orElse("");
	}

	private String lot(Prestation written) {
		Marche marche = EcoreUtil2.getContainerOfType(written, Marche.class);
		if (marche == null) {
			return "";
		}
		Optional<Prestation> part = effectif(MarcheEffectif.de(marche), written);
		String words = part.map(Prestation::getInsertion).map(FaitsCalcules::mots).orElse("");
		return words + part.flatMap(HeuresInsertion::de).map(v -> detail(v, marche)).orElse("") + sansInsertion(written);
	}

	private static String mots(ClauseInsertion clause) {
		return EffortEnMots.de(clause).stream().map(line -> line + NEXT).collect(Collectors.joining());
	}

	private static String sansInsertion(Prestation part) {
		String reason = part.getMotifSansInsertion();
		return reason == null || reason.isBlank() ? "" : "Sans insertion : " + Markdown.texte(reason) + NEXT;
	}

	private static String detail(VolumeHeures volume, Marche marche) {
		if (!volume.calculable()) {
			return "Heures d'insertion non calculables ; il manque : " + volume.manquants().stream().map(Facteur::nom).collect(Collectors.joining(", ")) + NEXT;
		}
		StringBuilder text = new StringBuilder("Insertion : **" + NombresFrancais.heures(volume.heures()) + "**" + Equivalence.de(volume.heures(), marche.getDureeMois()) + NEXT);
		volume.detail().forEach(line -> text.append(line).append(NEXT));
		return text.toString();
	}

	private static String critere(Critere criterion) {
		if (!(criterion.eContainer() instanceof JeuCriteres set)) {
			return "";
		}
		String points = criterion.getPoints() == null ? "" : NombresFrancais.nombre(criterion.getPoints()) + " points sur " + NombresFrancais.nombre(Ponderations.totalPoints(set))
				+ ", soit **" + pourcent(Ponderations.poids(criterion)) + "**" + NEXT;
		String sub = criterion.getSousCriteres().isEmpty() ? "" : "Sous-critères : " + NombresFrancais.pourcent(Ponderations.sommeSousCriteres(criterion)) + NEXT;
		return points + sub + "Total des critères : **" + NombresFrancais.pourcent(Ponderations.somme(set)) + "**";
	}

	/** A share of points seldom falls even. */
	private static String pourcent(BigDecimal share) {
		return NombresFrancais.pourcent(share.scale() > 2 ? share.setScale(2, RoundingMode.HALF_UP) : share);
	}

	private static String titre(Element element) {
		return element.getTitre() == null ? "" : "**" + element.getTitre() + "**" + NEXT;
	}
}
