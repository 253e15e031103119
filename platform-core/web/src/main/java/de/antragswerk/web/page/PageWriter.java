package de.antragswerk.web.page;

import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.eclipse.krazo.engine.Viewable;

/** Writes the view that a controller has named, with the models that it has filled. */
@Produces(MediaType.WILDCARD)
public class PageWriter implements MessageBodyWriter<Viewable> {
    static final String HTML = "text/html;charset=UTF-8";
    private final PageRenderer renderer;
    private final Shells shells;
    private final Models models;
    private final HttpServletRequest request;

    @Inject
    public PageWriter(PageRenderer renderer, Shells shells, Models models, HttpServletRequest request) {
        this.renderer = renderer;
        this.shells = shells;
        this.models = models;
        this.request = request;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Viewable.class;
    }

    @Override
    public void writeTo(
            Viewable view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var page = renderer.render(view.getView(), models.asMap(), shells.of(request))
                .getBytes(StandardCharsets.UTF_8);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        if (PageCompression.fits(request, page)) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
            out.write(PageCompression.zip(page));
        } else {
            out.write(page);
        }
    }
}
