window.addEventListener('load', () => {
  SwaggerUIBundle({ url: '/api/v1/openapi.yaml', dom_id: '#document', deepLinking: true, validatorUrl: null });
});
