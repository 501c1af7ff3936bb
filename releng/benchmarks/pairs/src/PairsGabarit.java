// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;

/** The peers that fill a template: poi-tl and XDocReport with Velocity. */
public final class PairsGabarit {

	private PairsGabarit() {
	}

	public static void main(String[] args) throws Exception {
		byte[] tl = Contenu.docx(Contenu.paragraphe("Cahier des clauses") + Contenu.paragraphe("{{?clauses}}") + Contenu.paragraphe("{{titre}}") + Contenu.paragraphe("{{texte}}")
				+ Contenu.paragraphe("{{/clauses}}") + Contenu.tableau(Contenu.ligne("{{lignes}}Lot", "Prestation", "Heures") + Contenu.ligne("[lot]", "[prestation]", "[heures]")));
		Configure configure = Configure.builder().bind("lignes", new LoopRowTableRenderPolicy()).build();
		Map<String, Object> data = Map.of("clauses", Contenu.clauses(), "lignes", Contenu.lignes());
		Contenu.mesurer("poi-tl 1.12.2", () -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			XWPFTemplate.compile(new ByteArrayInputStream(tl), configure).render(data).writeAndClose(out);
			return out.toByteArray();
		});
		String row = Contenu.ligne("$l.lot", "$l.prestation", "$l.heures");
		byte[] velocity = Contenu.docx(Contenu.paragraphe("Cahier des clauses") + Contenu.paragraphe("#foreach($c in $clauses)") + Contenu.paragraphe("$c.titre") + Contenu.paragraphe("$c.texte")
				+ Contenu.paragraphe("#end") + Contenu.tableau(Contenu.ligne("Lot", "Prestation", "Heures") + row.replace("$l.lot", "#foreach($l in $lignes)$l.lot").replace("$l.heures", "$l.heures#end")));
		IXDocReport report = XDocReportRegistry.getRegistry().loadReport(new ByteArrayInputStream(velocity), TemplateEngineKind.Velocity);
		fr.opensagres.xdocreport.template.formatter.FieldsMetadata fields = report.createFieldsMetadata();
		fields.addFieldAsList("l.lot");
		Contenu.mesurer("XDocReport 2.0.4 (Velocity)", () -> {
			IContext context = report.createContext();
			context.put("clauses", Contenu.clauses());
			context.put("lignes", Contenu.lignes());
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			report.process(context, out);
			return out.toByteArray();
		});
	}
}
