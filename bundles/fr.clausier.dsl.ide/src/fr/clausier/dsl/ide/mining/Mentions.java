// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.survol.Equivalence;
import fr.clausier.dsl.ide.survol.FaitsCalcules;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Where something follows from what is written, it stands beside it: weights of criteria, hours of insertion, total of the lots, law of the launch. */
@Singleton
public class Mentions {

	@Inject
	private FaitsCalcules faits;
	@Inject
	private EffetSpaser spaser;
	@Inject
	private OperationCanceledManager cancellation;

	/** @return the figures of a file, in the order of the text */
	public List<Mention> dans(XtextResource resource, CancelIndicator cancel) {
		List<Mention> found = new ArrayList<>();
		Map<EObject, Long> hours = new HashMap<>();
		Iterator<EObject> all = resource.getAllContents();
		while (all.hasNext()) {
			cancellation.checkCanceled(cancel);
			EObject element = all.next();
			switch (element) {
				case Marche marche -> {
					hours.putAll(faits.heuresParPrestation(marche));
					ChiffresDuMarche.lots(marche).ifPresent(c -> ajouter(Ancres.tete(marche), c, found));
					spaser.de(marche).forEach(c -> ajouter(Ancres.tete(marche), c, found));
					ChiffresDuMarche.droit(marche).ifPresent(c -> ajouter(Ancres.apres(marche, Literals.MARCHE__LANCEMENT), c, found));
					ChiffresDuMarche.conditionSociale(marche).ifPresent(c -> ajouter(lieuDuMontant(marche), c, found));
				}
				case JeuCriteres set -> {
					Chiffre total = TotalDesCriteres.de(set);
					if (total != null) {
						ajouter(Ancres.tete(set), total, found);
					}
				}
				case ClauseInsertion clause when hours.containsKey(clause.eContainer()) -> ajouter(Ancres.tete(clause), effort(clause, hours.get(clause.eContainer())), found);
				default -> {
				}
			}
		}
		found.sort(Comparator.comparingInt(Mention::offset));
		return found;
	}

	private static Chiffre effort(ClauseInsertion clause, long hours) {
		Marche marche = EcoreUtil2.getContainerOfType(clause, Marche.class);
		return new Chiffre(NombresFrancais.heures(hours) + Equivalence.de(hours, marche == null ? null : marche.getDureeMois()),
				"Heures d'insertion qui en résultent\u00A0; leur calcul est dans la bulle du mot «\u00A0insertion\u00A0»");
	}

	/** What follows from the amount stands beside it; beside the total of the lots when no amount is written for the whole. */
	private static OptionalInt lieuDuMontant(Marche marche) {
		OptionalInt written = Ancres.apres(marche, Literals.PRESTATION__ESTIMATION);
		return written.isPresent() ? written : Ancres.tete(marche);
	}

	private static void ajouter(OptionalInt place, Chiffre figure, List<Mention> found) {
		place.ifPresent(offset -> found.add(new Mention(offset, figure.texte(), figure.bulle())));
	}
}
