package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.wis.files.AnnotatedCopy;
import org.wis.files.FileImporting;
import org.wis.files.ImportId;

/** The copy of a file handed in, with its faults marked; only for whoever handed it in. */
@RequestScoped
public class CopyDownload implements Download {

    @Inject
    private FileImporting importing;

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public Prepared prepare(String which, HttpServletRequest request, Voice voice) {
        if (!which.matches("\\d{1,18}")) {
            return null;
        }
        AnnotatedCopy copy = importing.copy(new ImportId(Long.parseLong(which)));
        return new Prepared(copy.copyName(voice.say("files.copy.mark")), Prepared.WORKBOOK,
                out -> copy.write(out, voice.say("files.copy.heading"), fault -> voice.say(fault.key(), fault.operands().toArray())));
    }
}
