// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

import fr.clausier.dsl.conversion.Nombres;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;

/** Values that follow from what is already written: the weight that is left to 100, an example of each kind of value. */
public class ValeursCalculees {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final Map<String, String> EXAMPLES = Map.of("Pourcent", "15 %", "Montant", "50 €", "MontantHT", "100 000 € HT", "Heures",
			"500 heures", "DureeMois", "24 mois", "Jours", "15 jours", "Date", "30/11/2026", "Chaine", "\"\"", "Texte", "\"\"");

	/** @return proposals with the reason for each */
	Map<String, String> pour(Assignment assignment, ContentAssistContext context) {
		Map<String, String> values = new LinkedHashMap<>();
		if (!context.getPrefix().isEmpty() || !(assignment.getTerminal() instanceof RuleCall call)) {
			return values;
		}
		String rule = GrammarUtil.containingRule(assignment).getName();
		if (rule.equals("Critere") && assignment.getFeature().equals("poids")) {
			BigDecimal left = reste(context.getCurrentModel());
			if (left != null && left.signum() > 0) {
				values.put(Nombres.ecrire(left) + Nombres.ESPACE + "%", "Reste à répartir pour que les pondérations totalisent 100 %.");
				return values;
			}
		}
		String example = EXAMPLES.get(call.getRule().getName());
		if (example != null) {
			values.put(example.replace(' ', Nombres.ESPACE), "Exemple de valeur, à remplacer.");
		}
		return values;
	}

	private static BigDecimal reste(EObject current) {
		JeuCriteres set = EcoreUtil2.getContainerOfType(current, JeuCriteres.class);
		return set == null ? null : HUNDRED.subtract(set.getCriteres().stream().map(Critere::getPoids).filter(p -> p != null).reduce(BigDecimal.ZERO, BigDecimal::add));
	}
}
